import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../core/engine/analysis.ts';
import { languageOf, languagesOf } from '../../core/languages/index.ts';
import { SURROUNDINGS } from '../../workspace/cdk.ts';
import { commandInFolder } from '../cli/command.ts';
import { contextWith } from '../engine/analysed.ts';
import { startClient } from '../server/client.ts';
import { memory } from '../units.ts';

const HOOK = fileURLToPath(new URL('watch-reads.cjs', import.meta.url));
const SECRET = 'hunter2';

const TEMPLATE = `Resources:\n  ${SECRET}:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: false }\n`;
const MODULE = `resource "aws_kms_key" "${SECRET}" {}\n`;
const POLICY = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*","Sid":"${SECRET}"}]}`;
const MANIFEST = JSON.stringify({
  artifacts: {
    Shop: { type: 'aws:cloudformation:stack', properties: { templateFile: 'Shop.template.json' } },
    [SECRET]: { type: 'cdk:cloud-assembly', properties: { directoryName: `../${SECRET}` } },
  },
});
const SYNTHESIZED = JSON.stringify({
  Resources: { [SECRET]: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: false } } },
});
const STACK =
  "import { Key } from 'aws-cdk-lib/aws-kms';\nnew Key(this, 'Key', { enableKeyRotation: true });\n";

/** What others have, beside the workspace. */
const THEIRS = {
  'main.tf': MODULE,
  'policy.json': POLICY,
  'template.yaml': TEMPLATE,
  'lib.ts': `export const ${SECRET} = true;\n`,
  'tsconfig.json': `{ "${SECRET}": true, }`,
  'settings.yaml': `${SECRET}: true\n`,
  'cdk.json': `{ "context": { "${SECRET}": true } }`,
  'cdk.out/manifest.json': MANIFEST,
  'cdk.out/Shop.template.json': SYNTHESIZED,
};

describe('what lies outside of the given folders', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  let outside = '';
  let reads = '';
  beforeEach(() => {
    outside = realpathSync(mkdtempSync(join(tmpdir(), 'parapet-theirs-')));
    reads = join(command.folder, '..', `${basename(command.folder)}.reads`);
    for (const [name, text] of Object.entries(THEIRS)) {
      mkdirSync(dirname(join(outside, name)), { recursive: true });
      writeFileSync(join(outside, name), text);
    }
  });
  afterEach(() => {
    rmSync(outside, { recursive: true });
    rmSync(reads, { force: true });
  });

  const link = (to: string, name: string): void => {
    mkdirSync(dirname(join(command.folder, name)), { recursive: true });
    symlinkSync(join(outside, to), join(command.folder, name));
  };

  /** Runs the command, and says what it told and which files outside it has opened. */
  function watched(...words: string[]): { told: string; opened: readonly string[]; status: number | null } {
    writeFileSync(reads, '');
    process.env['NODE_OPTIONS'] = `--require ${HOOK}`;
    process.env['PARAPET_TEST_READS'] = reads;
    try {
      const { stdout, stderr, status } = parapet(...words);
      const opened = readFileSync(reads, 'utf8').split('\n');
      assert.ok(opened.length > 1, 'nothing was watched');
      return { told: stdout + stderr, status, opened: opened.filter((path) => path.startsWith(outside)) };
    } finally {
      delete process.env['NODE_OPTIONS'];
      delete process.env['PARAPET_TEST_READS'];
    }
  }

  /** Each reads nothing outside, and says what stands in `says`. */
  const WAYS: Readonly<Record<string, { make: (away: string) => void; says?: readonly RegExp[] }>> = {
    'a file of a Terraform function': {
      make: (away) => {
        write({
          'main.tf': [
            `file("${away}/policy.json")`,
            `file("\${path.module}/${away}/policy.json")`,
            `file("\${path.root}/x/../${away}/policy.json")`,
            `file("${outside}/policy.json")`,
            `templatefile("${away}/policy.json", {})`,
            `jsonencode(jsondecode(file("${away}/policy.json")))`,
            'file("link.json")',
          ]
            .map(
              (policy, i) =>
                `resource "aws_s3_bucket_policy" "p${i}" {\n  bucket = "b"\n  policy = ${policy}\n}\n`,
            )
            .join('\n'),
        });
        link('policy.json', 'link.json');
      },
      says: [/policy\.json: lies outside of the given folders/, /link\.json: is a link that leads out/],
    },
    'a Terraform module': {
      make: (away) => {
        write({
          'main.tf': ['./link', `${away}`, `./x/../${away}`, 'acme/vpc/aws', 'acme/eks/aws']
            .map((source, i) => `module "m${i}" {\n  source = "${source}"\n}\n`)
            .join('\n'),
          '.terraform/modules/modules.json': JSON.stringify({
            Modules: [
              { Key: 'm3', Source: 'acme/vpc/aws', Dir: away },
              { Key: 'm4', Source: 'acme/eks/aws', Dir: outside },
            ],
          }),
          'inner/main.tf': '',
        });
        link('.', 'link');
        link('main.tf', 'inner/theirs.tf');
      },
      says: [
        /: lies outside of the given folders/,
        /link: is a link that leads out/,
        /inner\/theirs\.tf: is a link/,
      ],
    },
    'what a template names': {
      make: (away) =>
        write({
          'template.yaml': `Transform: AWS::Serverless-2016-10-31
Resources:
  Inner: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${away}/template.yaml } }
  App: { Type: AWS::Serverless::Application, Properties: { Location: ${outside}/template.yaml } }
  Code: { Type: AWS::Serverless::Function, Properties: { CodeUri: ${away}, Handler: a.b, Runtime: nodejs22.x } }
  Api: { Type: AWS::Serverless::Api, Properties: { StageName: a, DefinitionUri: ${away}/policy.json } }
  Fn::Transform: { Name: AWS::Include, Parameters: { Location: ${away}/template.yaml } }
`,
        }),
    },
    'what source of the CDK imports': {
      make: (away) =>
        write({
          'cdk.json': '{}',
          'tsconfig.json': `{ "extends": "${away}/tsconfig.json" }`,
          'lib/stack.ts': `import { ${SECRET} as own } from '../${away}/lib';\nimport * as fs from 'node:fs';\n${STACK}export const text = fs.readFileSync('${outside}/policy.json') + own;\n`,
        }),
    },
    'a cloud assembly, or the app that it is of': {
      make: (away) => {
        write({
          'one/cdk.json': JSON.stringify({ output: `../${away}/cdk.out` }),
          'two/cdk.json': '{}',
          'three/cdk.json': '{}',
          'four/lib/stack.ts': STACK,
          'four/package.json': '{ "dependencies": { "aws-cdk-lib": "2" } }',
        });
        link('cdk.out', 'two/cdk.out');
        link('cdk.out/manifest.json', 'three/cdk.out/manifest.json');
        link('cdk.json', 'four/cdk.json');
      },
      says: [/two\/cdk\.out: is a link/, /three\/cdk\.out\/manifest\.json: is a link/],
    },
    'what a link leads to': {
      make: () => {
        write({ 'own.yaml': TEMPLATE.replaceAll(SECRET, 'Key') });
        link('template.yaml', 'link.yaml');
        link('.', 'folder');
        link('settings.yaml', '.gitignore');
        link('cdk.json', 'package.json');
      },
    },
  };
  for (const [name, { make, says = [] }] of Object.entries(WAYS))
    it(`is not read: ${name}`, () => {
      make(`../${basename(outside)}`);
      const { told, opened, status } = watched('scan', '--profile', 'all');
      assert.deepEqual(opened, []);
      assert.notEqual(status, 2, told);
      assert.doesNotMatch(told, new RegExp(SECRET));
      for (const said of says) assert.match(told, said);
    });

  it('is not read as settings, of which every word that is wrong would be repeated', () => {
    write({ 'own.yaml': TEMPLATE.replaceAll(SECRET, 'Key') });
    link('settings.yaml', '.parapet.yaml');
    const { told, opened, status } = watched('scan');
    assert.deepEqual(opened, []);
    assert.equal(status, 2);
    assert.match(told, /\.parapet\.yaml: is a link that leads out of its repository/);
    assert.doesNotMatch(told, new RegExp(SECRET));
  });

  it('is read of settings above, up to the repository, and that is said', () => {
    write({ '.git/HEAD': '', '.parapet.yaml': 'profile: all\n', 'app/own.yaml': TEMPLATE });
    const { stderr } = parapet('scan', 'app');
    assert.equal(stderr, '');
    assert.match(
      command.parapetIn('app', 'scan').stderr,
      /^parapet: the settings are those of \.\.\/\.parapet\.yaml$/m,
    );
    assert.equal(command.parapetIn('app', 'scan', '--quiet').stderr, '');
  });

  it('is not read by the server either, which says so in its settings and its log', async () => {
    write({ 'main.tf': `module "away" {\n  source = "../${basename(outside)}"\n}\n` });
    link('settings.yaml', '.parapet.yaml');
    const client = await startClient({ folder: `file://${command.folder}` });
    const log: string[] = [];
    client.connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void log.push(message),
    );
    try {
      const main = `file://${command.folder}/main.tf`;
      await client.open(main, readFileSync(join(command.folder, 'main.tf'), 'utf8'), 'terraform');
      const [problem] = await client.diagnostics(
        `file://${command.folder}/.parapet.yaml`,
        (diagnostics) => diagnostics.length > 0,
      );
      assert.match(problem!.message as string, /is a link that leads out/);
      await client.never(main, (diagnostics) => diagnostics.some(({ code }) => code !== undefined));
      assert.ok(log.some((line) => line.endsWith('lies outside of the given folders and is not read')));
      assert.doesNotMatch(JSON.stringify([problem, log]), new RegExp(SECRET));
    } finally {
      await client.stop();
    }
  });

  it('is asked of nobody by what reads templates and source: each asks for its own text', () => {
    const texts = {
      '/w/template.yaml': `Resources:\n  Inner: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: /etc/hosts } }\n`,
      '/w/stack.ts': `import x from '../away';\n${STACK}`,
      '/w/stack.py': 'from aws_cdk import aws_kms as kms\nfrom .away import x\nkms.Key(self, "Key")\n',
    };
    for (const [path, text] of Object.entries(texts)) {
      const asked = new Set<string>();
      const files = memory(texts);
      const watching = {
        text: (name: string): string | undefined => (asked.add(name), files.text(name)),
        list: (name: string): readonly string[] | undefined => (asked.add(`${name}/`), files.list(name)),
      };
      const language = languageOf(languagesOf(watching, SURROUNDINGS), path, () => text);
      assert.ok(analyse(language!, path, contextWith()));
      assert.deepEqual([...asked], [path]);
    }
  });
});
