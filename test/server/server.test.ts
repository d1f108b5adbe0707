import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  Hover,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { applied, startClient, type ClientOptions, type TestClient } from './client.ts';

const TEMPLATE = `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: false # for now
  Home:
    Type: AWS::EFS::FileSystem
    Properties:
      Encrypted: true
`;
const URI = 'untitled:template.yaml';
/** A plan of two volumes that are not encrypted. */
const PLAN = JSON.stringify({
  format_version: '1.2',
  planned_values: {
    root_module: {
      resources: ['given', 'elsewhere'].map((name) => ({
        address: `aws_ebs_volume.${name}`,
        mode: 'managed',
        type: 'aws_ebs_volume',
        values: { encrypted: false },
      })),
    },
  },
  resource_changes: ['given', 'elsewhere'].map((name) => ({
    address: `aws_ebs_volume.${name}`,
    change: { after_unknown: {} },
  })),
});
/** An error that is no finding: what cannot be read. */
const isBroken = ({ severity, code }: Diagnostic): boolean => severity === 1 && code === undefined;
const encrypted = (diagnostics: readonly Diagnostic[]): Diagnostic | undefined =>
  diagnostics.find(({ code }) => code === 'rds-instance-storage-encrypted');

describe('language server', () => {
  let client: TestClient;
  let folder: string | undefined;

  async function start(options: ClientOptions = {}): Promise<TestClient> {
    client = await startClient(options);
    return client;
  }

  /** A workspace of files; returns its URI. */
  function workspace(files: Readonly<Record<string, string>>): string {
    folder = mkdtempSync(join(tmpdir(), 'parapet-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return pathToFileURL(folder).href;
  }

  function change(version: number, line: number, from: number, to: number, text: string): Promise<void> {
    return client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
    });
  }

  function replaced(text: string, version: number): Promise<void> {
    return client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ text }],
    });
  }

  async function actionsAt(line: number, character: number, only?: string[]): Promise<CodeAction[]> {
    const position = { line, character };
    return client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: position, end: position },
      context: { diagnostics: [], only },
    });
  }

  async function edits(action: CodeAction | undefined, uri = URI): Promise<TextEdit[]> {
    assert(action !== undefined, 'the action is offered');
    const resolved: CodeAction = await client.connection.sendRequest('codeAction/resolve', action);
    return resolved.edit?.changes?.[uri] ?? [];
  }

  afterEach(async () => {
    assert.equal(await client.stop(), 0, 'the server ends cleanly');
    if (folder !== undefined) rmSync(folder, { recursive: true });
    folder = undefined;
  });

  it('marks the exact value as the document is opened, as an error, since it is high', async () => {
    await start();
    await client.open(URI, TEMPLATE);
    const found = encrypted(await client.diagnostics(URI, (all) => encrypted(all) !== undefined))!;
    assert.deepEqual(found.range, { start: { line: 5, character: 24 }, end: { line: 5, character: 29 } });
    assert.equal(found.severity, 1);
    assert.match(found.message as string, /^High: /);
    assert.equal(found.source, 'parapet');
  });

  it('follows typing: repaired, broken and repaired again', async () => {
    await start();
    await client.open(URI, TEMPLATE);
    await client.diagnostics(URI, (all) => encrypted(all) !== undefined);
    await change(2, 5, 24, 29, 'true');
    await client.diagnostics(URI, (all) => encrypted(all) === undefined);
    await change(3, 5, 24, 28, 'false');
    await client.diagnostics(URI, (all) => encrypted(all) !== undefined);
    // A half-typed neighbour takes nothing away, and is itself told once.
    await change(4, 9, 6, 21, 'Encrypted: "fal');
    const broken = await client.diagnostics(URI, (all) => all.some(isBroken));
    assert(encrypted(broken) !== undefined);
    assert.equal(broken.filter(isBroken).length, 1);
    await change(5, 9, 6, 21, 'Encrypted: true');
    await client.diagnostics(URI, (all) => !all.some(isBroken));
  });

  it('repairs a finding and leaves the rest of the text', async () => {
    await start();
    await client.open(URI, TEMPLATE);
    await client.diagnostics(URI, (all) => encrypted(all) !== undefined);
    const actions = await actionsAt(5, 26);
    const fix = actions.find(({ title }) => title.startsWith('Encrypt the storage'));
    assert.match(fix!.title, / — review: replaces$/);
    assert.equal(
      applied(TEMPLATE, await edits(fix)),
      TEMPLATE.replace('StorageEncrypted: false', 'StorageEncrypted: true'),
    );
  });

  it('ignores a finding with a comment above it, for the reason that somebody gives', async () => {
    await start();
    await client.open(URI, TEMPLATE);
    await client.diagnostics(URI, (all) => encrypted(all) !== undefined);
    const ways = (await actionsAt(5, 26)).filter(({ title }) => title.startsWith('Ignore'));
    assert.deepEqual(
      ways.map(({ title }) => title),
      [
        'Ignore rds-instance-storage-encrypted here, with a reason',
        'Ignore rds-instance-storage-encrypted on the resource, with a reason',
        'Ignore rds-instance-storage-encrypted in the file, with a reason',
      ],
    );
    // Who has no way to ask for the reason writes it himself.
    const bare = applied(TEMPLATE, await edits(ways[0]));
    assert.match(
      bare,
      /\n {6}# parapet:ignore rds-instance-storage-encrypted -- say why\n {6}StorageEncrypted/,
    );
    await replaced(bare, 2);
    await client.diagnostics(URI, (all) => all.some(({ code }) => code === 'suppression-has-reason'));
    await replaced(bare.replace('say why', 'rebuilt every night'), 3);
    await client.diagnostics(URI, (all) => encrypted(all) === undefined);
  });

  it('asks an editor that can for the reason, and writes it', async () => {
    await start({ commands: ['parapet.ignore'], folder: workspace({}) });
    const uri = pathToFileURL(join(folder!, 'orders.yaml')).href;
    await client.open(uri, TEMPLATE);
    const [finding] = await client.diagnostics(uri, (all) => encrypted(all) !== undefined);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding!.range,
      context: { diagnostics: [finding] },
    });
    const asked = actions.flatMap(({ command }) => (command?.command === 'parapet.ignore' ? [command] : []));
    const [here, resource, file, project] = asked.map(
      ({ arguments: [given] = [] }) => given as { on: string },
    );
    assert.deepEqual(
      [here!.on, resource!.on, file!.on, project!.on],
      ['property', 'resource', 'file', 'project'],
    );
    const written = (given: object, reason: string): Promise<WorkspaceEdit | null> =>
      client.connection.sendRequest('parapet/ignore', { ...given, reason });
    const text = applied(TEMPLATE, (await written(here!, 'rebuilt every night'))!.changes![uri]!);
    assert.match(text, /# parapet:ignore rds-instance-storage-encrypted -- rebuilt every night\n/);
    assert.equal(await written(here!, '  '), null);
    const [made, edit] = (await written(project!, 'all are rebuilt'))!.documentChanges!;
    assert.equal('kind' in made! && made.kind, 'create');
    assert.equal(
      'edits' in edit! && 'newText' in edit.edits[0]! && edit.edits[0].newText,
      'rules:\n  rds-instance-storage-encrypted: off # all are rebuilt\n',
    );
  });

  it('repairs everything that is safe in one action', async () => {
    await start({ settings: { profile: 'strict' } });
    await client.open(URI, TEMPLATE);
    await client.diagnostics(URI, (all) => all.length > 1);
    const [action] = await actionsAt(0, 0, ['source.fixAll.parapet']);
    const text = applied(TEMPLATE, await edits(action));
    assert.match(text, /DeletionProtection: true/);
    assert.match(text, /StorageEncrypted: false # for now/, 'what needs a review is left alone');
  });

  it('tells about a finding on hover', async () => {
    await start();
    await client.open(URI, TEMPLATE);
    const shown = await client.diagnostics(URI, (all) => encrypted(all) !== undefined);
    const hover: Hover | null = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 5, character: 26 },
    });
    assert.match(
      (hover!.contents as { value: string }).value,
      /RDS instances encrypt their storage[\s\S]*Encrypt the storage[\s\S]*docs\.aws\.amazon\.com/,
    );
    const page = encrypted(shown)!.codeDescription!.href;
    assert.match(page, /\/rules\/rds\/rds-instance-storage-encrypted\.md$/);
    assert(
      (hover!.contents as { value: string }).value.includes(`(${page})`),
      'hover leads to the same page',
    );
    assert.equal(
      await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: 1, character: 4 },
      }),
      null,
    );
  });

  it('tells on hover of many findings the most severe whole, and of the others their names or their number', async () => {
    await start({ settings: { profile: 'all' } });
    const text = `${TEMPLATE}  Bare:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n`;
    await client.open(URI, text);
    const line = text.split('\n').findIndex((each) => each.startsWith('  Bare'));
    const at = { line, character: 3 };
    const here = (await client.diagnostics(URI, (all) => all.length > 0)).filter(
      ({ range }) => range.start.line === line,
    );
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: at,
    });
    const { value } = hover.contents as { value: string };
    assert(here.length > 8 && value.length < 3000, `${here.length} findings, ${value.length} characters`);
    const order = ['critical', 'high', 'medium', 'low', 'info'];
    const told = [...value.matchAll(/\*\* · (\w+)/g)].map((match) => order.indexOf(match[1]!));
    assert.deepEqual(told, [...told].sort());
    assert.match(value, /Asked by Security Hub \(RDS\.\d+/);
    const left = [...(/- and (.*)$/m.exec(value)?.[1] ?? '').matchAll(/(\d+) \w+/g)];
    const named = left.reduce((sum, [, count]) => sum + Number(count), told.length);
    assert.equal(named, here.length, 'none is left out');
  });

  it('says on hover where a value comes from that stands elsewhere', async () => {
    await start();
    const text = TEMPLATE.replace('false # for now', '!Ref On').replace(
      'Resources:',
      'Parameters:\n  On:\n    Type: String\n    Default: false\nResources:',
    );
    await client.open(URI, text);
    const { range } = encrypted(await client.diagnostics(URI, (all) => encrypted(all) !== undefined))!;
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: range.start,
    });
    const { value } = hover.contents as { value: string };
    assert.match(value, /The value is `false`, the default of parameter `On`, line 4\./);
    assert.match(value, /\*\(review: .*\)\*/, 'a repair says what it costs');
  });

  it('says what else decides, and where the value comes from, each place once', async () => {
    await start();
    const text = `Parameters:
  From:
    Type: String
    Default: 0.0.0.0/0
Resources:
  Admin:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Administration
  Shell:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !GetAtt Admin.GroupId
      IpProtocol: tcp
      FromPort: 22
      ToPort: 22
      CidrIp: !Ref From
`;
    await client.open(URI, text);
    const all = await client.diagnostics(URI, (found) =>
      found.some(({ code }) => code === 'sg-no-ingress-ssh'),
    );
    const { range, relatedInformation = [] } = all.find(({ code }) => code === 'sg-no-ingress-ssh')!;
    const told = relatedInformation.map((each) => [each.location.range.start.line, each.message]);
    for (const each of relatedInformation) assert.notDeepEqual(each.location.range, range);
    assert.deepEqual(told, [
      [3, 'The value comes from the default of parameter `From`.'],
      [13, 'IpProtocol of the security group ingress Shell decides this too.'],
    ]);
  });

  it('gives diagnostics on demand, and pushes none, where the client asks for it', async () => {
    await start({ pull: true });
    assert(client.initialized.capabilities.diagnosticProvider !== undefined);
    await client.open(URI, TEMPLATE);
    const report: { items: Diagnostic[] } = await client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    assert(encrypted(report.items) !== undefined);
    await assert.rejects(client.diagnostics(URI, () => true));
  }).timeout(60_000);

  it('scans the workspace, files that are not open too, and follows their changes', async () => {
    const uri = workspace({
      'orders.yaml': TEMPLATE,
      'package.json': '{"name": "x"}',
      'notes.yaml': 'a: 1\n',
    });
    await start({ folder: uri });
    const summary: { files: number; findings: object } = await client.connection.sendRequest(
      'workspace/executeCommand',
      {
        command: 'parapet.scanWorkspace',
      },
    );
    assert.equal(summary.files, 1);
    const file = `${uri}/orders.yaml`;
    const found = await client.diagnostics(file, (all) => encrypted(all) !== undefined);
    assert.deepEqual(summary, {
      files: 1,
      findings: { high: found.length },
      unreadable: 0,
      unreadCalls: 0,
      isCancelled: false,
    });
    writeFileSync(join(folder!, 'orders.yaml'), TEMPLATE.replace('false', 'true'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: file, type: 2 }],
    });
    await client.diagnostics(file, (all) => encrypted(all) === undefined);
  });

  it('takes a web ACL in another template into account, once the workspace is read', async () => {
    const balancer =
      'Resources:\n  Front:\n    Type: AWS::ElasticLoadBalancingV2::LoadBalancer\n    Properties:\n      Name: front\n  Home:\n    Type: AWS::EFS::FileSystem\n';
    const association =
      'Resources:\n  Guard:\n    Type: AWS::WAFv2::WebACLAssociation\n    Properties:\n      ResourceArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/front/0a1b\n      WebACLArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/x/y\n';
    const uri = workspace({ 'guard.yaml': association });
    await start({ folder: uri, settings: { profile: 'all' } });
    await client.open(`${uri}/front.yaml`, balancer);
    const unguarded = (all: readonly Diagnostic[]): boolean =>
      all.some(({ code }) => code === 'alb-waf-associated');
    await client.diagnostics(`${uri}/front.yaml`, (all) => all.length > 0 && !unguarded(all));
    rmSync(join(folder!, 'guard.yaml'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${uri}/guard.yaml`, type: 3 }],
    });
    await client.diagnostics(`${uri}/front.yaml`, unguarded);
  });

  it('takes settings over without a restart, and tells where .parapet.yaml is wrong', async () => {
    const uri = workspace({ '.parapet.yaml': 'profile: strict\nrules:\n  rds-instance-multi-azz: off\n' });
    await start({ folder: uri });
    const [problem] = await client.diagnostics(`${uri}/.parapet.yaml`, (all) => all.length > 0);
    assert.match(problem!.message as string, /did you mean "rds-instance-multi-az"/);
    assert.equal(problem!.range.start.line, 2);
    await client.open(URI, TEMPLATE);
    await client.diagnostics(URI, (all) => encrypted(all) !== undefined);
    writeFileSync(join(folder!, '.parapet.yaml'), 'rules:\n  rds-instance-storage-encrypted: off\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${uri}/.parapet.yaml`, type: 2 }],
    });
    await client.diagnostics(URI, (all) => encrypted(all) === undefined);
  });

  it('takes a framework as its profile, and says of another name which there are', async () => {
    const settings = { profile: 'cis-5.0' };
    await start({ settings });
    await client.open(URI, TEMPLATE);
    const codes = (all: readonly Diagnostic[]): readonly unknown[] => all.map(({ code }) => code);
    const shown = await client.diagnostics(URI, (all) => encrypted(all) !== undefined);
    assert(codes(shown).includes('rds-instance-multi-az'), 'CIS asks for it');
    assert(!codes(shown).includes('rds-instance-deletion-protection'), 'CIS does not');
    const told = new Promise<string>((resolve) => {
      client.connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
        resolve(message),
      );
    });
    settings.profile = 'cis-4.0';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    assert.match(await told, /no profile "cis-4\.0".* recommended, strict, all, fsbp, .*cis-5\.0/);
  });

  it('judges a Terraform module as a whole, and repairs it in the file that is wrong', async () => {
    const buckets = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n';
    const versioning =
      'resource "aws_s3_bucket_versioning" "logs" {\n  bucket = aws_s3_bucket.logs.id\n  versioning_configuration {\n    status = var.status\n  }\n}\n';
    const variables = 'variable "status" {\n  default = "Suspended"\n}\n';
    const uri = workspace({ 'main.tf': buckets, 'versioning.tf': versioning, 'variables.tf': variables });
    await start({ folder: uri, settings: { profile: 'all' } });
    await client.open(`${uri}/main.tf`, buckets, 'terraform');
    const isVersioned = (all: readonly Diagnostic[]): boolean =>
      !all.some(({ code }) => code === 's3-bucket-versioning');
    // The other file is not open, and shows what is wrong in it.
    const [found] = (await client.diagnostics(`${uri}/versioning.tf`, (all) => !isVersioned(all))).filter(
      ({ code }) => code === 's3-bucket-versioning',
    );
    assert.deepEqual(found!.range, { start: { line: 3, character: 13 }, end: { line: 3, character: 23 } });
    assert.match(found!.message as string, /`Suspended`, the default of variable `status`, line 2/);
    await client.open(`${uri}/versioning.tf`, versioning, 'terraform');
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: `${uri}/versioning.tf` },
      range: found!.range,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    // What is wrong is the default in a third file.
    const change = await edits(
      actions.find(({ title }) => title.startsWith('Change the default')),
      `${uri}/variables.tf`,
    );
    assert.equal(applied(variables, change), variables.replace('Suspended', 'Enabled'));
    writeFileSync(join(folder!, 'variables.tf'), applied(variables, change));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${uri}/variables.tf`, type: 2 }],
    });
    await client.diagnostics(`${uri}/versioning.tf`, isVersioned);
  });

  it('shows what a plan tells at the source of its resources, and the rest in the plan', async () => {
    const source = 'variable "on" {}\n\nresource "aws_ebs_volume" "given" {\n  encrypted = var.on\n}\n';
    const uri = workspace({ 'main.tf': source, 'plan.json': PLAN });
    await start({ folder: uri });
    await client.open(`${uri}/plan.json`, PLAN, 'json');
    const unencrypted = (all: readonly Diagnostic[]): Diagnostic | undefined =>
      all.find(({ code }) => code === 'ebs-volume-encrypted');
    const given = unencrypted(
      await client.diagnostics(`${uri}/main.tf`, (all) => unencrypted(all) !== undefined),
    )!;
    assert.deepEqual(given.range, { start: { line: 3, character: 14 }, end: { line: 3, character: 20 } });
    assert.match(given.message as string, /^Medium: aws_ebs_volume\.given .*\(in the plan\)$/);
    const own = await client.diagnostics(`${uri}/plan.json`, (all) => unencrypted(all) !== undefined);
    assert.deepEqual(
      own
        .filter(({ code }) => code === 'ebs-volume-encrypted')
        .map(({ message }) => (message as string).split(' ')[1]),
      ['aws_ebs_volume.elsewhere'],
    );
  });

  it('follows changes of a file that a Terraform module reads', async () => {
    const policy = (principal: string): string =>
      `{"Statement": [{"Effect": "Allow", "Principal": ${principal}, "Action": "sqs:*", "Resource": "*"}]}`;
    const main =
      'resource "aws_sqs_queue_policy" "orders" {\n  queue_url = var.queue\n  policy    = file("policy.json")\n}\n';
    const uri = workspace({ 'main.tf': main, 'policy.json': policy('"*"') });
    await start({ folder: uri });
    await client.open(`${uri}/main.tf`, main, 'terraform');
    const isPublic = (all: readonly Diagnostic[]): boolean =>
      all.some(({ code }) => code === 'sqs-queue-policy-no-public');
    await client.diagnostics(`${uri}/main.tf`, isPublic);
    writeFileSync(join(folder!, 'policy.json'), policy('{"AWS": "arn:aws:iam::111122223333:root"}'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${uri}/policy.json`, type: 2 }],
    });
    await client.diagnostics(`${uri}/main.tf`, (all) => !isPublic(all));
  });

  it('looks again at what stands beside a Terraform file that is saved, where the editor tells no changes', async () => {
    const main = 'resource "aws_kms_key" "data" {\n  enable_key_rotation = var.rotate\n}\n';
    const variables = (rotate: boolean): string => `variable "rotate" {\n  default = ${rotate}\n}\n`;
    const uri = workspace({ 'main.tf': main, 'variables.tf': variables(false) });
    await start({ folder: uri });
    await client.open(`${uri}/main.tf`, main, 'terraform');
    const isFound = (all: readonly Diagnostic[]): boolean =>
      all.some(({ code }) => code === 'kms-key-rotation-enabled');
    await client.diagnostics(`${uri}/main.tf`, isFound);
    writeFileSync(join(folder!, 'variables.tf'), variables(true));
    await client.connection.sendNotification('textDocument/didSave', {
      textDocument: { uri: `${uri}/main.tf` },
    });
    await client.diagnostics(`${uri}/main.tf`, (all) => !isFound(all));
  });

  it('says nothing about modules from a registry where .parapet.yaml says so', async () => {
    const main = 'module "keys" {\n  source = "acme/keys/aws"\n}\n\nresource "aws_kms_key" "own" {\n}\n';
    const uri = workspace({ 'main.tf': main });
    const installed = join(folder!, '.terraform', 'modules');
    mkdirSync(join(installed, 'keys'), { recursive: true });
    writeFileSync(
      join(installed, 'modules.json'),
      JSON.stringify({ Modules: [{ Key: 'keys', Dir: '.terraform/modules/keys' }] }),
    );
    writeFileSync(join(installed, 'keys', 'main.tf'), 'resource "aws_kms_key" "data" {\n}\n');
    await start({ folder: uri });
    await client.open(`${uri}/main.tf`, main, 'terraform');
    const rotation = (all: readonly Diagnostic[]): number =>
      all.filter(({ code }) => code === 'kms-key-rotation-enabled').length;
    await client.diagnostics(`${uri}/main.tf`, (all) => rotation(all) === 2);
    writeFileSync(join(folder!, '.parapet.yaml'), 'installedModules: false\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${uri}/.parapet.yaml`, type: 1 }],
    });
    await client.diagnostics(`${uri}/main.tf`, (all) => rotation(all) === 1);
  });

  it('judges CDK source while it is typed, and repairs it', async () => {
    const source =
      "import * as s3 from 'aws-cdk-lib/aws-s3';\nnew s3.CfnBucket(this, 'Raw', {\n  versioningConfiguration: { status: 'Suspended' },\n});\n";
    const uri = workspace({ 'stack.ts': source });
    await start({ folder: uri, settings: { profile: 'strict' } });
    await client.open(`${uri}/stack.ts`, source, 'typescript');
    const versioning = (all: readonly Diagnostic[]): Diagnostic | undefined =>
      all.find(({ code }) => code === 's3-bucket-versioning');
    const found = versioning(
      await client.diagnostics(`${uri}/stack.ts`, (all) => versioning(all) !== undefined),
    )!;
    assert.deepEqual(found.range, { start: { line: 2, character: 37 }, end: { line: 2, character: 48 } });
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: `${uri}/stack.ts` },
      range: found.range,
      context: { diagnostics: [found] },
    });
    const [change] = await edits(actions[0], `${uri}/stack.ts`);
    assert.equal(change?.newText, "'Enabled'");
  });

  it('says at a statement of CDK source that it is not followed, and what waits for it', async () => {
    const source =
      "import * as s3 from 'aws-cdk-lib/aws-s3';\nconst files = new s3.Bucket(this, 'Files');\nharden(files);\n";
    const uri = workspace({ 'stack.ts': source });
    await start({ folder: uri });
    await client.open(`${uri}/stack.ts`, source, 'typescript');
    const [hint] = await client.diagnostics(`${uri}/stack.ts`, (all) => all.length === 1);
    assert.match(
      hint!.message as string,
      /^Parapet: what `harden\(files\)` does is not followed: \d+ rules wait for `cdk synth`\.$/,
    );
    assert.deepEqual(hint!.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 13 } });
    // A hint.
    assert.equal(hint!.severity, 4);
  });

  it('says nothing about what is no template', async () => {
    await start();
    await client.open('untitled:compose.yaml', 'services:\n  web:\n    image: nginx\n');
    await client.open(URI, TEMPLATE);
    await client.diagnostics(URI, (all) => all.length > 0);
    await assert.rejects(client.diagnostics('untitled:compose.yaml', () => true));
  }).timeout(60_000);
});
