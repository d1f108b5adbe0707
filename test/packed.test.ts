import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from '../tools/root.ts';
import './built.ts';

const QUEUE = `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
`;

/** The pieces of code on a page, by what their fences say. */
const snippets = (page: string): readonly string[] =>
  [...readFileSync(fromRoot(page), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);

describe('the package, installed in an empty folder', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-packed-'));
    const npm = (...words: string[]): string =>
      execFileSync('npm', [...words, '--ignore-scripts', '--offline'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const tarball = npm('pack', fromRoot('.')).trim().split('\n').at(-1)!;
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    npm('install', `./${tarball}`, '--no-audit', '--no-fund');
    mkdirSync(join(folder, 'infra'));
    writeFileSync(join(folder, 'infra/queue.yaml'), QUEUE);
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (name: string, code: string): string => {
    writeFileSync(join(folder, name), code);
    const { status, stdout, stderr } = spawnSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    return stdout;
  };

  it('does what its page says, where it is imported', () => {
    const [scan, lint, fix] = snippets('docs/api.md').map((code, i) => run(`snippet-${i}.mjs`, code));
    assert.match(scan!, /^medium infra\/queue\.yaml:5 Orders stores its messages unencrypted/m);
    assert.match(scan!, /findings in 1 templates, 0 not read$/m);
    assert.equal(lint, '5: sqs-queue-encrypted (high)\n');
    assert.match(fix!, /^ {2}sqs_managed_sse_enabled = true$/m);
    assert.match(fix!, /^sqs-queue-encrypted: /m);
  });

  it('is required as well', () => {
    const code = `const { lint } = require('parapet');
console.log(lint({ 'queue.yaml': ${JSON.stringify(QUEUE)} }).findings.map(({ ruleId }) => ruleId).join());`;
    assert.equal(run('required.cjs', code), 'sqs-queue-encrypted\n');
  });

  it('has types that programs of either kind compile with', function () {
    this.timeout(120_000);
    snippets('docs/api.md').forEach((code, i) => writeFileSync(join(folder, `typed-${i}.mts`), code));
    const wrong = `import { lint, type Report } from 'parapet';
const report: Report = lint({ 'a.yaml': '' }, { settings: { profile: 'all' } });
// @ts-expect-error -- a report is not changed
report.findings = [];
export const count: number = report.summary.findings;
`;
    writeFileSync(join(folder, 'typed.cts'), wrong);
    const words = ['--noEmit', '--strict', '--module', 'node16', '--target', 'es2022', '--lib', 'es2022,dom'];
    const files = ['typed-0.mts', 'typed-1.mts', 'typed-2.mts', 'typed.cts'];
    const { stdout } = spawnSync(
      process.execPath,
      [fromRoot('node_modules/typescript/bin/tsc'), ...words, ...files],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.equal(stdout, '');
  });

  it('says what is wrong with what it is given', () => {
    const code = `import { lint, scan } from 'parapet';
const said = async (work) => { try { await work(); } catch (error) { console.log(error.message); } };
await said(() => scan(['nowhere']));
await said(() => scan([], { profile: 'strictest' }));
await said(() => lint({ '../a.yaml': '' }));
await said(() => lint({}, { settings: { rules: { 'sqs-queue-encryptd': 'off' } } }));`;
    const [path, profile, name, rule] = run('wrong.mjs', code).split('\n');
    assert.equal(path, 'nowhere: there is no such file or folder');
    assert.match(profile!, /^there is no profile "strictest"; there are recommended, strict, all, /);
    assert.match(name!, /^"\.\.\/a\.yaml" is no relative path/);
    assert.match(
      rule!,
      /^settings:3: there is no rule "sqs-queue-encryptd"; did you mean "sqs-queue-encrypted"\?$/,
    );
  });

  it('judges texts by nothing but themselves', () => {
    writeFileSync(join(folder, '.parapet.yaml'), 'rules: { sqs-queue-encrypted: off }\n');
    try {
      const code = `import { lint, scan } from 'parapet';
const texts = { 'queue.yaml': ${JSON.stringify(QUEUE)} };
const idsOf = ({ findings }) => findings.map(({ ruleId }) => ruleId).join();
console.log([idsOf(lint(texts)), idsOf(await scan())].join(' | '));`;
      assert.equal(run('alone.mjs', code), 'sqs-queue-encrypted | \n');
    } finally {
      rmSync(join(folder, '.parapet.yaml'));
    }
  });

  it('has the command', () => {
    const { status, stdout } = spawnSync(
      join(folder, 'node_modules/.bin/parapet'),
      ['scan', '--format', 'compact'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 1);
    assert.match(stdout, /^infra\/queue\.yaml:5:29: medium: Orders /m);
  });

  it('has the language server', async () => {
    const server = spawn(join(folder, 'node_modules/.bin/parapet'), ['lsp', '--stdio'], { cwd: folder });
    const send = (message: object): void => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    let said = '';
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    for await (const piece of server.stdout) {
      said += String(piece);
      if (said.includes('"id":1')) send({ id: 2, method: 'shutdown' });
      if (said.includes('"id":2')) send({ method: 'exit' });
    }
    assert.match(said, /"codeActionProvider"/);
  });

  it('has the plugin of the CDK', function () {
    this.timeout(120_000);
    for (const name of ['aws-cdk-lib', 'constructs'])
      symlinkSync(fromRoot(`node_modules/${name}`), join(folder, 'node_modules', name));
    const app = `import { App, Stack, Validations } from 'aws-cdk-lib';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { ParapetPlugin } from 'parapet/cdk';
const app = new App({ outdir: 'cdk.out', analyticsReporting: false });
Validations.of(app).addPlugins(new ParapetPlugin());
new CfnQueue(new Stack(app, 'Test'), 'Orders', { sqsManagedSseEnabled: false });
try { app.synth(); } catch (error) { console.log(error.message); }`;
    writeFileSync(join(folder, 'app.mjs'), app);
    const { stdout, stderr } = spawnSync(process.execPath, ['app.mjs'], { cwd: folder, encoding: 'utf8' });
    assert.match(stdout + stderr, /sqs-queue-encrypted/);
  });
});
