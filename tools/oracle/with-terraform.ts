import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Folders in which a mirror of the AWS provider may be, for `init -plugin-dir`. */
const MIRRORS = [process.env['TF_PLUGIN_DIR'], '/opt/tf-plugins', '/usr/share/terraform/plugins'];

export const mirror = MIRRORS.find((folder) => folder !== undefined && existsSync(folder));

/** The version of the AWS provider in the mirror. */
export function providerVersion(): string | undefined {
  const folder = join(mirror ?? '', 'registry.terraform.io', 'hashicorp', 'aws');
  return mirror !== undefined && existsSync(folder)
    ? readdirSync(folder).find((name) => /^\d/.test(name))
    : undefined;
}

/** Why Terraform cannot be asked here; undefined where it can. */
export function missing(): string | undefined {
  return (
    withoutProvider() ??
    (mirror === undefined ? 'there is no mirror of the AWS provider (TF_PLUGIN_DIR)' : undefined)
  );
}

/** Why Terraform's language alone cannot be asked here; undefined where it can. */
export function withoutProvider(): string | undefined {
  return spawnSync('terraform', ['version']).status === 0 ? undefined : 'terraform is not installed';
}

/** What nobody checks: a plan with it needs no network. */
export const PROVIDER = `provider "aws" {
  region                      = "eu-west-1"
  access_key                  = "made-up"
  secret_key                  = "made-up"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
  skip_requesting_account_id  = true
}
`;

/** A directory with files, in which Terraform runs; removed behind the work. */
export function inDirectory<T>(files: Readonly<Record<string, string>>, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs Terraform in a folder. */
export function terraform(
  folder: string,
  ...words: readonly string[]
): { readonly out: string; readonly status: number | null } {
  const { stdout, stderr, status } = spawnSync('terraform', [...words], {
    cwd: folder,
    env: {
      ...process.env,
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
      TF_CLI_CONFIG_FILE: '/dev/null',
      // What data sources ask is asked of an AWS on this machine, or of nobody.
      AWS_ENDPOINT_URL: standIn(),
      AWS_MAX_ATTEMPTS: '1',
      AWS_ACCESS_KEY_ID: 'made-up',
      AWS_SECRET_ACCESS_KEY: 'made-up',
      AWS_REGION: 'eu-west-1',
    },
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  return { out: stdout.includes('{') ? stdout : stdout + stderr, status };
}

let address: string | undefined;

/** Where moto plays AWS for as long as this process runs; where it is not installed, nobody answers there. */
function standIn(): string {
  if (address !== undefined) return address;
  const port = 20_000 + (process.pid % 20_000);
  address = `http://127.0.0.1:${port}`;
  const server = spawn('python3', ['-m', 'moto.server', '-p', String(port)], { stdio: 'ignore' });
  server.on('error', () => undefined);
  server.unref();
  process.on('exit', () => server.kill());
  return address;
}

/** All files below a folder, by their paths from it. */
export function filesBelow(folder: string, prefix = ''): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder, join(prefix, entry.name)) : [join(prefix, entry.name)],
  );
}
