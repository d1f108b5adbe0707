import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { COMMAND } from '../built.ts';
import { startClient } from './client.ts';

interface ManifestSetting {
  readonly default?: unknown;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, ManifestSetting>> };
  };
}

/** What VS Code sends where nobody has set anything: the defaults of the manifest. */
function defaultsOfTheManifest(): object {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const sent: Record<string, unknown> = {};
  const { properties } = (JSON.parse(text) as Manifest).contributes.configuration;
  for (const [name, setting] of Object.entries(properties)) {
    const [, first = '', second] = name.split('.');
    if (second === undefined) sent[first] = setting.default;
    else sent[first] = { ...(sent[first] as object | undefined), [second]: setting.default };
  }
  return sent;
}

const VOLUME = `Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-west-1a
      Size: 10
      Encrypted: false
  Trail:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 30
`;

const MODULE = `resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = false
}
`;

const STACK = `import { Stack } from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

export class Shop extends Stack {
  constructor(scope: never, id: string) {
    super(scope, id);
    new sqs.CfnQueue(this, 'Orders', { sqsManagedSseEnabled: false });
  }
}
`;

const TEMPLATES: Readonly<Record<string, string>> = {
  'a.yaml': VOLUME,
  'generated/b.yaml': VOLUME,
  'infra/main.tf': MODULE,
  'infra/more.tf': MODULE.replace('"data"', '"more"'),
  'shared/main.tf': MODULE,
  'one/main.tf': 'module "disk" {\n  source = "../shared"\n}\n',
  'two/main.tf': 'module "volume" {\n  source = "../shared"\n}\n',
  'large.yaml': `# ${'x'.repeat(20_000)}\n${VOLUME}`,
};

const APP: Readonly<Record<string, string>> = {
  'app/cdk.json': '{ "app": "node stack.ts" }\n',
  'app/stack.ts': STACK,
};

/** What is found, a line each: the file, the line from 1, the rule. */
type Lines = readonly string[];

async function ofTheCommand(folder: string): Promise<Lines> {
  const run = promisify(execFile)(process.execPath, [COMMAND, 'scan', '.', '--format', 'json'], {
    cwd: folder,
    maxBuffer: 1e8,
  });
  const { stdout } = await run.catch((error: unknown) => error as { readonly stdout: string });
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly { readonly file: string; readonly line: number; readonly ruleId: string }[];
  };
  return findings.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`).sort();
}

/** What an editor shows after a scan; what concerns the workspace as a whole, at its folder or its configuration. */
async function ofTheEditor(folder: string, settings: object): Promise<Lines> {
  const client = await startClient({ folder: pathToFileURL(folder).href, settings });
  try {
    await client.connection.sendRequest('workspace/executeCommand', { command: 'parapet.scanWorkspace' });
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: `${pathToFileURL(folder).href}/a.yaml` },
      position: { line: 0, character: 0 },
    });
    return [...client.shown()]
      .flatMap(([uri, diagnostics]) => {
        const file = relative(folder, fileURLToPath(uri)).replace(/^(?:\.parapet\.yaml)?$/, '.');
        return diagnostics
          .filter(({ code }) => code !== undefined)
          .map(({ range, code }) => `${file}:${range.start.line + 1} ${code}`);
      })
      .sort();
  } finally {
    await client.stop();
  }
}

describe('the same files in the command and in the editor', () => {
  const sent = defaultsOfTheManifest();
  const made: string[] = [];

  afterEach(() => {
    for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
  });

  const folderWith = (configuration: string | undefined): string => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parapet-same-')));
    made.push(folder);
    const own = configuration === undefined ? {} : { '.parapet.yaml': configuration };
    // The source of an app may set up what an account lacks.
    const app = configuration?.includes('baseline') === true ? {} : APP;
    for (const [name, text] of Object.entries({ ...TEMPLATES, ...app, ...own })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };

  for (const [name, configuration, holds] of [
    ['nothing', undefined, (lines) => lines.length > 0],
    ['profile: strict', 'profile: strict\n', (lines) => lines.length > 0],
    ['profile: all', 'profile: all\n', has('resource-required-tags', 'a.yaml')],
    ['profile: a framework', 'profile: cis-5.0\n', () => true],
    ['exclude', 'exclude: ["generated/**", "infra/more.tf"]\n', hasNothingIn('generated/', 'infra/more.tf')],
    ['a rule that is off', 'rules: { ebs-volume-encrypted: off }\n', hasNot('ebs-volume-encrypted')],
    [
      'the severity of a rule',
      'rules: { ebs-volume-encrypted: info }\n',
      has('ebs-volume-encrypted', 'a.yaml'),
    ],
    [
      'the option of a rule',
      'profile: all\nrules: { cw-loggroup-retention: { days: 20 } }\n',
      hasNot('cw-loggroup-retention'),
    ],
    [
      'baseline: true',
      'profile: all\nbaseline: true\n',
      (lines) => lines.some((line) => line.startsWith('.:1 ')),
    ],
    [
      'baseline: false',
      'profile: all\nbaseline: false\n',
      (lines) => !lines.some((line) => line.startsWith('.:1 ')),
    ],
    ['maxFileSize', 'maxFileSize: 0.01\n', hasNothingIn('large.yaml')],
    ['failOn', 'failOn: high\n', (lines) => lines.length > 0],
    ['installedModules', 'installedModules: false\n', (lines) => lines.length > 0],
  ] as readonly (readonly [string, string | undefined, (lines: Lines) => boolean])[])
    it(`has the same findings with ${name} in .parapet.yaml`, async () => {
      const folder = folderWith(configuration);
      const command = await ofTheCommand(folder);
      assert(holds(command), command.join('\n'));
      assert.deepEqual(await ofTheEditor(folder, sent), command);
    });

  it('has nothing of a rule that a file of a module ignores, and what its other files have', async () => {
    const folder = folderWith(undefined);
    const comment = '# parapet:ignore-file ebs-volume-encrypted -- scratch\n';
    writeFileSync(join(folder, 'infra/more.tf'), comment + TEMPLATES['infra/more.tf']!);
    const lines = await ofTheCommand(folder);
    assert(has('ebs-volume-encrypted', 'infra/main.tf')(lines));
    assert(!has('ebs-volume-encrypted', 'infra/more.tf')(lines));
    assert.deepEqual(await ofTheEditor(folder, sent), lines);
  });

  it('has the same findings by rules that the workspace has itself', async () => {
    const folder = folderWith('rules: { own-disk-closed: low }\n');
    mkdirSync(join(folder, '.parapet/rules'), { recursive: true });
    const rule = `id: own-disk-closed
title: Disks are closed
severity: high
type: AWS::EC2::Volume
path: Encrypted
must: { equals: true }
message: "{resource} is open"
`;
    writeFileSync(join(folder, '.parapet/rules/closed.yaml'), rule);
    const lines = await ofTheCommand(folder);
    assert(has('own-disk-closed', 'a.yaml')(lines) && has('own-disk-closed', 'infra/main.tf')(lines));
    assert.deepEqual(await ofTheEditor(folder, sent), lines);
  });

  it('goes by what the editor sets where somebody sets it', async () => {
    const folder = folderWith('profile: all\n');
    const strict = folderWith('profile: strict\n');
    assert.deepEqual(await ofTheEditor(folder, { ...sent, profile: 'strict' }), await ofTheCommand(strict));
  });
});

function has(rule: string, file: string): (lines: Lines) => boolean {
  return (lines) => lines.some((line) => line.startsWith(`${file}:`) && line.endsWith(` ${rule}`));
}

function hasNot(rule: string): (lines: Lines) => boolean {
  return (lines) => !lines.some((line) => line.endsWith(` ${rule}`));
}

function hasNothingIn(...files: readonly string[]): (lines: Lines) => boolean {
  return (lines) => lines.length > 0 && !lines.some((line) => files.some((file) => line.startsWith(file)));
}
