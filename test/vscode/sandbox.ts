import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The size in bytes that the packaged extension stays below. */
export const SIZE_LIMIT = 2.5 * 1024 * 1024;

/** A fresh folder for one run of VS Code: nothing of the user's own is read or written. */
export interface Sandbox {
  readonly folder: string;
  /** A copy of the workspace that is tested with. */
  readonly workspace: string;
  readonly userData: string;
  readonly extensions: string;
  /** A development folder with nothing in it, so that the installed extension is the one under test. */
  readonly stub: string;
  /** Where the suite writes its result. */
  readonly resultFile: string;
  remove(): void;
}

/** What a host needs to run the suite. */
export interface Run {
  readonly sandbox: Sandbox;
  readonly vsix: string;
  /** The bundled suite, a CommonJS module that exports `run`. */
  readonly suite: string;
}

/** The workspace of most tests. */
export const SMALL_WORKSPACE = join(import.meta.dirname, 'workspace');

/** Makes the folders of a run, with a copy of a workspace in them. */
export function makeSandbox(settings: Record<string, unknown> = {}, workspace = SMALL_WORKSPACE): Sandbox {
  // A short name: sockets are made below it, and their paths are limited to 108 bytes.
  const folder = mkdtempSync(join(tmpdir(), 'pp-'));
  const sandbox: Sandbox = {
    folder,
    workspace: join(folder, 'shop'),
    userData: join(folder, 'user'),
    extensions: join(folder, 'ext'),
    stub: join(folder, 'stub'),
    resultFile: join(folder, 'result.json'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
  cpSync(workspace, sandbox.workspace, { recursive: true });
  cpSync(join(import.meta.dirname, 'stub'), sandbox.stub, { recursive: true });
  writeSettings(sandbox, settings);
  return sandbox;
}

/** Sets what a user has set; a running VS Code follows. */
export function writeSettings({ userData }: Sandbox, settings: Record<string, unknown>): void {
  for (const part of ['User', 'Machine']) {
    mkdirSync(join(userData, part), { recursive: true });
    writeFileSync(join(userData, part, 'settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  }
}

const QUIET = {
  'workbench.startupEditor': 'none',
  'extensions.autoUpdate': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // The web host saves by itself unless it is told not to.
  'files.autoSave': 'off',
};

/** Builds and packages the extension and gives the path of the `.vsix`; throws where it is larger than allowed. */
export function packageExtension(): string {
  const vsix = join(ROOT, 'parapet.vsix');
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const { size } = statSync(vsix);
  console.log(`The packaged extension has ${(size / 1024).toFixed(0)} KB.`);
  if (size >= SIZE_LIMIT)
    throw new Error(`The packaged extension has ${size} bytes, the limit is ${SIZE_LIMIT}.`);
  return vsix;
}

/** Bundles a file of `suite/` for the extension host and gives the module's path. */
export async function bundleSuite(name: string): Promise<string> {
  const outfile = join(ROOT, 'dist', 'test', 'vscode', `${name}.cjs`);
  await build({
    entryPoints: [join(import.meta.dirname, 'suite', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'error',
  });
  return outfile;
}

/** What may ship, by path in the extension's folder; the files that the installer adds are among it. */
const SHIPPED =
  /^(package\.json|readme\.md|license(\.txt)?|changelog\.md|\.vsixmanifest|dist\/(extension|server|server-main|cli|cli-main|typescript|python|frameworks|mcp)\.cjs|dist\/(pages|specification|check-names|cdk-constructs|cdk-library)\.json|dist\/parapet\.schema\.json|dist\/third-party-notices\.txt|media\/[^/]+\.(svg|md)|syntaxes\/[^/]+\.(json|png))$/i;

/** Looks at the extension where it was installed; throws where it is not, or where it holds what should not ship. */
export function checkInstalled({ extensions }: Sandbox): void {
  const name = readdirSync(extensions).find((entry) => entry.startsWith('parapet.parapet-'));
  if (name === undefined) throw new Error('The packaged extension was not installed.');
  const folder = join(extensions, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const stray = files.filter((file) => !SHIPPED.test(file));
  if (stray.length > 0)
    throw new Error(`The packaged extension holds what should not ship: ${stray.join(', ')}`);
}
