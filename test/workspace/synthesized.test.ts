import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { selectRules } from '../../core/engine/rule-set.ts';
import { rules } from '../../rules/index.ts';
import { SURROUNDINGS } from '../../workspace/cdk.ts';
import { findFiles } from '../../workspace/find-files.ts';
import { scanFiles, type ScanResult } from '../../workspace/scan.ts';
import { COMMAND } from '../built.ts';

const SOURCE = `import { Stack } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';

export class Shop extends Stack {
  constructor(scope, id, props) {
    super(scope, id);
    new kms.Key(this, 'Given', props.key);
    new kms.Key(this, 'Plain', { enableKeyRotation: false });
    for (const region of props.regions) new kms.Key(this, \`Key-\${region}\`, props.key);
  }
}
`;

const SEARCH = `import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';

export class Shop extends Stack {
  constructor(scope, id, props) {
    super(scope, id);
    const search = new opensearch.Domain(this, 'Search', { version: opensearch.EngineVersion.OPENSEARCH_2_11 });
    search.addAccessPolicies(
      new iam.PolicyStatement({
        principals: [new iam.AnyPrincipal()],
        actions: ['es:*'],
        resources: ['*'],
      }),
    );
  }
}
`;

const APP = `import { App } from 'aws-cdk-lib';
import { Shop } from '../lib/shop';
import { COMMAND } from '../built.ts';

const app = new App();
new Shop(app, 'Shop');
new Shop(app, \`Shop-\${process.env.STAGE}\`);
`;

/** A key that is not rotated, as the CDK synthesizes it. */
function key(path: string): object {
  return { Type: 'AWS::KMS::Key', Metadata: { 'aws:cdk:path': path } };
}

function manifestOf(artifacts: object): string {
  return JSON.stringify({ version: '55.0.0', artifacts });
}

function stack(templateFile: string, metadata: object = {}): object {
  return { type: 'aws:cloudformation:stack', properties: { templateFile }, metadata };
}

const FILES = {
  'cdk.json': '{ "app": "node shop.js" }',
  'bin/app.ts': APP,
  'lib/shop.ts': SOURCE,
  'cdk.out/manifest.json': manifestOf({ Shop: stack('Shop.template.json') }),
  'cdk.out/Shop.template.json': JSON.stringify(
    {
      Resources: {
        Given1: key('Shop/Given/Resource'),
        Plain1: key('Shop/Plain/Resource'),
        KeyEu1: key('Shop/Key-eu-west-1/Resource'),
      },
    },
    undefined,
    1,
  ),
};

describe('synthesized templates', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'parapet-assembly-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('have their findings at the constructs, and once where the source has them too', () => {
    write(folder, FILES);
    assert.deepEqual(found(scan(folder)), [
      'lib/shop.ts:7 kms.Key',
      'lib/shop.ts:8 false',
      // No construct of the source has this id.
      'cdk.out/Shop.template.json:15 "KeyEu1"',
    ]);
  });

  it('have their findings once where the source has them at a call behind the construct', () => {
    const policy =
      '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"es:*","Resource":"*"}]}';
    const call = [
      '{"parameters":{"DomainName":"',
      { Ref: 'Search1' },
      `","AccessPolicies":${JSON.stringify(policy)}}}`,
    ];
    const template = {
      Resources: {
        Search1: {
          Type: 'AWS::OpenSearchService::Domain',
          Metadata: { 'aws:cdk:path': 'Shop/Search/Resource' },
        },
        Policy1: {
          Type: 'Custom::OpenSearchAccessPolicy',
          Properties: { Create: { 'Fn::Join': ['', call] } },
          Metadata: { 'aws:cdk:path': 'Shop/Search/AccessPolicy/Resource/Default' },
        },
      },
    };
    write(folder, {
      ...FILES,
      'lib/shop.ts': SEARCH,
      'cdk.out/Shop.template.json': JSON.stringify(template, undefined, 1),
    });
    const only = selectRules(rules, { only: ['opensearch-access-policy-no-public'] });
    const { files } = findFiles(folder, folder, []);
    assert.deepEqual(found(scanFiles(files, { ...settings(folder), rules: only })), [
      'lib/shop.ts:11 new iam.AnyPrincipal()',
    ]);
  });

  it('name what they were made from', () => {
    write(folder, FILES);
    const [given] = scan(folder).templates.flatMap(({ findings }) => findings);
    assert.equal(given!.resource, 'Given');
    assert.match(given!.message, /^Shop\/Given keeps its key material/);
    assert.deepEqual(given!.fixes, []);
  });

  it('are placed by the stack traces of the assembly', () => {
    const data = ['...new Key in aws-cdk-lib...', `new Shop (${join(folder, 'lib/shop.ts')}:9:41)`];
    const metadata = {
      '/Shop/Key-eu-west-1/Resource': [
        { type: 'aws:cdk:logicalId', data: 'KeyEu1' },
        { type: 'aws:cdk:creationStack', data },
      ],
    };
    write(folder, {
      ...FILES,
      'cdk.out/manifest.json': manifestOf({
        Shop: { ...stack('Shop.template.json'), additionalMetadataFile: 'Shop.metadata.json' },
      }),
      'cdk.out/Shop.metadata.json': JSON.stringify(metadata),
    });
    assert.deepEqual(found(scan(folder)).slice(2), ['lib/shop.ts:9 kms.Key']);
  });

  it('are placed without parsing a source twice', () => {
    write(folder, FILES);
    const surroundings = SURROUNDINGS as { typescript: typeof SURROUNDINGS.typescript };
    const { typescript } = surroundings;
    let parsed = 0;
    surroundings.typescript = () => {
      parsed += 1;
      return typescript();
    };
    try {
      scan(folder);
    } finally {
      surroundings.typescript = typescript;
    }
    // Its constants are read once for those that import them.
    assert.equal(parsed, 3, 'bin/app.ts and lib/shop.ts, and this for bin/app.ts');
  });

  it('of stages and nested stacks are read', () => {
    write(folder, {
      ...FILES,
      'cdk.out/manifest.json': manifestOf({
        'assembly-Prod': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } },
      }),
      'cdk.out/assembly-Prod/manifest.json': manifestOf({ Shop: stack('Outer.template.json') }),
      'cdk.out/assembly-Prod/Outer.template.json': JSON.stringify({
        Resources: {
          Nested: {
            Type: 'AWS::CloudFormation::Stack',
            Properties: { TemplateURL: { Ref: 'Url' } },
            Metadata: { 'aws:asset:path': 'Inner.nested.template.json' },
          },
        },
      }),
      'cdk.out/assembly-Prod/Inner.nested.template.json': JSON.stringify({
        Resources: { Given1: key('Prod/Shop-test/Given/Resource') },
      }),
    });
    assert.deepEqual(found(scan(folder)), ['lib/shop.ts:7 kms.Key', 'lib/shop.ts:8 false']);
  });

  it('older than the source have their findings in the template', () => {
    write(folder, FILES);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, 'lib/shop.ts'), later, later);
    assert.deepEqual(found(scan(folder)), [
      'lib/shop.ts:8 false',
      'cdk.out/Shop.template.json:3 "Given1"',
      'cdk.out/Shop.template.json:9 "Plain1"',
      'cdk.out/Shop.template.json:15 "KeyEu1"',
    ]);
  });

  it('older than the source say what to do', () => {
    write(folder, FILES);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, 'lib/shop.ts'), later, later);
    const [, given] = scan(folder).templates.flatMap(({ findings }) => findings);
    assert.match(given!.message, /shop\.ts has changed since; `cdk synth` makes this template anew\.$/);
  });

  it('keep what a construct of the same id elsewhere did not make', () => {
    write(folder, {
      ...FILES,
      'cdk.out/Shop.template.json': JSON.stringify({
        Resources: {
          // By the construct of another package.
          Wrapped: key('Shop/Wrapper/Given/Resource'),
          Foreign: key('Other/Given/Resource'),
        },
      }),
    });
    assert.deepEqual(found(scan(folder)), [
      'lib/shop.ts:8 false',
      'cdk.out/Shop.template.json:1 "Wrapped"',
      'cdk.out/Shop.template.json:1 "Foreign"',
    ]);
  });

  it('are not repaired', () => {
    const queue = `import * as sqs from 'aws-cdk-lib/aws-sqs';\nnew sqs.CfnQueue(stack, 'Orders', { sqsManagedSseEnabled: false });\n`;
    write(folder, { ...FILES, 'lib/queue.ts': queue });
    const template = join(folder, 'cdk.out/Shop.template.json');
    const { status } = spawnSync(process.execPath, [COMMAND, 'scan', '.', '--fix'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(readFileSync(template, 'utf8'), FILES['cdk.out/Shop.template.json']);
    assert.equal(readFileSync(join(folder, 'lib/queue.ts'), 'utf8'), queue.replace('false', 'true'));
  });

  it('are left out where the configuration leaves their folder out', () => {
    write(folder, FILES);
    const exclude = ['cdk.out'];
    assert.deepEqual(
      found(scanFiles(findFiles(folder, folder, exclude).files, { ...settings(folder), exclude })),
      ['lib/shop.ts:8 false'],
    );
  });

  it('have their findings once where their folder is named beside the app', () => {
    write(folder, FILES);
    const files = [folder, join(folder, 'cdk.out')].flatMap((start) => findFiles(start, folder, []).files);
    assert.deepEqual(found(scanFiles(files, settings(folder))), found(scan(folder)));
  });

  it('of assemblies that lead to themselves are read once', () => {
    const again = { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } };
    const artifacts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`again${i}`, again]));
    write(folder, {
      ...FILES,
      'cdk.out/manifest.json': manifestOf({ ...artifacts, Shop: stack('Shop.template.json') }),
    });
    assert.equal(found(scan(folder)).length, 3);
  });

  it('that are not there do not make a comment in the source look needless', () => {
    const ignored = SOURCE.replace(
      "'Given', props.key);",
      '$& // parapet:ignore kms-key-rotation-enabled -- test',
    );
    write(folder, { ...FILES, 'lib/shop.ts': ignored });
    rmSync(join(folder, 'cdk.out', 'Shop.template.json'));
    assert.deepEqual(found(scan(folder)), ['lib/shop.ts:8 false']);
  });

  it('are ignored where the source says so', () => {
    const ignored = SOURCE.replace(
      "'Given', props.key);",
      '$& // parapet:ignore kms-key-rotation-enabled -- test',
    );
    write(folder, { ...FILES, 'lib/shop.ts': ignored });
    assert.deepEqual(found(scan(folder)).slice(0, 1), ['lib/shop.ts:8 false']);
  });

  it('outside the assembly are not read, and a manifest that names them is told', () => {
    write(folder, {
      ...FILES,
      'secret.template.json': FILES['cdk.out/Shop.template.json'],
      'cdk.out/manifest.json': manifestOf({
        Away: stack('../secret.template.json'),
        Gone: stack('Gone.template.json'),
        Shop: stack('Shop.template.json'),
      }),
    });
    rmSync(join(folder, 'lib'), { recursive: true });
    const { problems, templates } = scanFiles([join(folder, 'cdk.json')], settings(folder));
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'names ../secret.template.json, which is not in the cloud assembly',
        'names Gone.template.json, which is not in the cloud assembly',
      ],
    );
    assert.deepEqual(
      templates.map(({ path }) => relative(folder, path)),
      [join('cdk.out', 'Shop.template.json')],
    );
  });

  for (const text of ['', '{', '[]', '{"artifacts": 3}'])
    it(`with the manifest ${JSON.stringify(text)} are told to be unreadable`, () => {
      write(folder, { ...FILES, 'cdk.out/manifest.json': text });
      const result = scan(folder);
      assert.deepEqual(found(result), ['lib/shop.ts:8 false']);
      assert.match(result.problems[0]!.message, /no manifest of a cloud assembly/);
    });
});

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // The assembly is written after the source.
  const now = statSync(join(folder, 'lib/shop.ts')).mtimeMs / 1000 + 1;
  for (const name of readdirSync(join(folder, 'cdk.out')))
    utimesSync(join(folder, 'cdk.out', name), now, now);
}

function settings(cwd: string): Parameters<typeof scanFiles>[1] {
  const only = selectRules(rules, { only: ['kms-key-rotation-enabled'] });
  return { rules: only, today: '2026-01-01', baseline: false, cwd };
}

function scan(folder: string): ScanResult {
  return scanFiles(findFiles(folder, folder, []).files, settings(folder));
}

/** `file:line text`. */
function found({ templates }: ScanResult): readonly string[] {
  return templates.flatMap(({ findings }) =>
    findings.map(
      ({ file, line, column, endColumn, source }) =>
        `${file}:${line} ${source.slice(column - 1, endColumn - 1)}`,
    ),
  );
}
