import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../tools/root.ts';
import { commandInFolder } from './command.ts';
import { faultsOf, type Schema } from './json-schema.ts';

const schemaAt = (path: string): Schema => JSON.parse(readFileSync(fromRoot(path), 'utf8')) as Schema;
const queue = (name: string, above = ''): string =>
  `  ${name}:\n    Type: AWS::SQS::Queue\n    Properties:\n${above}      SqsManagedSseEnabled: false\n`;
/** A name that is more than a name where it is not escaped. */
const HOSTILE = `"<img src=x onerror=alert(1)>'&amp;"`;
const FILES = {
  'a.yaml': `Resources:\n${queue('Jobs')}${queue('Mails', '      # parapet:ignore sqs-queue-encrypted -- public\n')}`,
  'b.yaml': `Resources:\n${queue(HOSTILE)}`,
  'broken.yaml': `Resources:\n${queue('Old')}  B: [\n`,
  'main.tf': 'module "m" {\n  source = "./none"\n}\n',
};

describe('reports for other programs', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const outputs = ['json', 'asff', 'ocsf', 'html', 'sarif'] as const;
  const all = (): Readonly<Record<(typeof outputs)[number], string>> => {
    write(FILES);
    const target = ['--aws-account', '123456789012', '--aws-region', 'eu-west-1'];
    const files = outputs.map((format) => `${format}=report.${format}`);
    assert.equal(parapet('scan', '--show-suppressed', ...target, '--output', ...files).status, 1);
    const read = (name: string): string => readFileSync(join(command.folder, `report.${name}`), 'utf8');
    return Object.fromEntries(outputs.map((name) => [name, read(name)])) as ReturnType<typeof all>;
  };

  it('are as the schema of SARIF 2.1.0 says that OASIS has published', () => {
    const { $schema, id, ...schema } = schemaAt('test/cli/schemas/sarif-2.1.0.json') as Record<
      string,
      unknown
    >;
    assert.match(String(id), /sarif-schema-2\.1\.0\.json$/);
    // It is of draft 4, which calls its own address otherwise; addresses and dates are not looked into.
    const isSarif = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    const log = JSON.parse(all().sarif) as {
      runs: { results: { suppressions?: object[]; level: string }[] }[];
    };
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors, undefined, 1));
    assert.ok(
      log.runs[0]!.results.some(({ suppressions }) => suppressions !== undefined),
      'it has all kinds',
    );
    log.runs[0]!.results[0]!.level = 'fatal';
    assert.ok(!isSarif(log), 'it tells what is wrong');
  });

  it('are as their schemas say: JSON, ASFF of Security Hub and OCSF', () => {
    const { json, asff, ocsf } = all();
    assert.deepEqual(faultsOf(JSON.parse(json), schemaAt('docs/report.schema.json')), []);
    assert.deepEqual(faultsOf(JSON.parse(asff), schemaAt('test/cli/schemas/asff.json')), []);
    assert.deepEqual(faultsOf(JSON.parse(ocsf), schemaAt('test/cli/schemas/ocsf.json')), []);
    const { findings } = JSON.parse(json) as { readonly findings: readonly { readonly resource: string }[] };
    const [first, ...more] = JSON.parse(asff) as readonly Readonly<Record<string, unknown>>[];
    assert.equal(more.length + 1, findings.length);
    assert.equal(new Set([first, ...more].map((each) => each!['Id'])).size, findings.length);
    assert.equal(
      first!['ProductArn'],
      'arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default',
    );
    assert.deepEqual(first!['Severity'], { Label: 'MEDIUM' });
    assert.deepEqual(first!['Compliance'], { Status: 'FAILED', RelatedRequirements: ['SQS.1'] });
    // Security Hub refuses what is longer.
    for (const { Title, Description } of [first!, ...more])
      assert.ok(String(Title).length <= 256 && String(Description).length <= 1024);
  });

  it('a finding keeps its name in Security Hub while lines move', () => {
    const names = (): readonly unknown[] => {
      const words = [
        'scan',
        '--format',
        'asff',
        '--aws-account',
        '123456789012',
        '--aws-region',
        'cn-north-1',
      ];
      const list = JSON.parse(parapet(...words).stdout) as readonly Readonly<Record<string, unknown>>[];
      assert.match(String(list[0]!['ProductArn']), /^arn:aws-cn:securityhub:cn-north-1:/);
      return list.map(({ Id }) => Id);
    };
    write({ 'a.yaml': `Resources:\n${queue('Jobs')}` });
    const before = names();
    write({ 'a.yaml': `# moved\nResources:\n\n${queue('Jobs')}` });
    assert.deepEqual(names(), before);
  });

  it('asff is refused where nobody says into which account it goes', () => {
    write(FILES);
    for (const words of [[], ['--aws-account', '12'], ['--aws-region', 'eu-west-1']])
      assert.equal(parapet('scan', '--format', 'asff', ...words).status, 2);
  });

  it('html is one page with a policy that lets its own script and style run alone, and names are text in it', () => {
    const { html } = all();
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    assert.match(policy, /^default-src 'none'; /);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    for (const [tag, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const blocks = [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
      assert.equal(blocks.length, 1);
      const digest = createHash('sha256').update(blocks[0]![1]!).digest('base64');
      assert.ok(policy.includes(`${directive} 'sha256-${digest}'`));
    }
    assert.doesNotMatch(html, /<img|<link|\bsrc=["']?(?!x)|\son\w+="/);
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
    assert.match(html, /<strong>\d findings<\/strong> in \d templates, 1 suppressed\./);
    assert.match(html, /module call was not read/);
  });
});
