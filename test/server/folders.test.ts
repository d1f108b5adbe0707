import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { startClient, type ClientOptions, type TestClient } from './client.ts';

/** A volume that is not encrypted, which is high, and without a tag, which `all` alone tells. */
const VOLUME = `Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-west-1a
      Size: 10
      Encrypted: false
`;
/** A way in for everyone, which is high. */
const OPEN_GROUP = `Resources:
  Admin:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Administration
      SecurityGroupIngress:
        - Description: SSH
          IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 0.0.0.0/0
`;
const RULE = 'ebs-volume-encrypted';

type Test = (diagnostics: readonly Diagnostic[]) => boolean;

const found: Test = (all) => all.some(({ code }) => code === RULE);
const silent: Test = (all) => all.length === 0;
const isShownAs =
  (severity: number): Test =>
  (all) =>
    all.some((each) => each.code === RULE && each.severity === severity);

describe('the folders of a workspace', () => {
  let client: TestClient;
  const made: string[] = [];

  const folder = (files: Readonly<Record<string, string>>): string => {
    const path = mkdtempSync(join(tmpdir(), 'parapet-folder-'));
    made.push(path);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    return pathToFileURL(path).href;
  };
  const start = async (options: ClientOptions): Promise<void> => {
    client = await startClient(options);
  };
  const changeFolders = (added: readonly string[], removed: readonly string[]): Promise<void> => {
    const event = {
      added: added.map((uri) => ({ uri, name: 'added' })),
      removed: removed.map((uri) => ({ uri, name: 'removed' })),
    };
    return client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  };
  const configure = (): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });

  afterEach(async () => {
    await client.stop();
    for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
  });

  it('have each their own .parapet.yaml', async () => {
    const [one, other] = [folder({ '.parapet.yaml': `rules:\n  ${RULE}: off\n` }), folder({})];
    await start({ folders: [one, other] });
    await client.open(`${one}/a.yaml`, VOLUME);
    await client.open(`${other}/b.yaml`, VOLUME);
    await client.diagnostics(`${other}/b.yaml`, found);
    await client.never(`${one}/a.yaml`, found);
  });

  it('have each their own settings, asked for by the folder', async () => {
    const [one, other] = [folder({}), folder({})];
    await start({
      folders: [one, other],
      settingsOf: (uri) => (uri === one ? { severities: { [RULE]: 'hint' } } : {}),
    });
    await client.open(`${one}/a.yaml`, VOLUME);
    await client.open(`${other}/b.yaml`, VOLUME);
    await client.diagnostics(`${one}/a.yaml`, isShownAs(4));
    await client.diagnostics(`${other}/b.yaml`, isShownAs(2));
  });

  it('tell each what is wrong in its .parapet.yaml', async () => {
    const [one, other] = [
      folder({ '.parapet.yaml': 'profil: all\n' }),
      folder({ '.parapet.yaml': 'profile: everything\n' }),
    ];
    await start({ folders: [one, other] });
    const [first] = await client.diagnostics(`${one}/.parapet.yaml`, (all) => all.length > 0);
    const [second] = await client.diagnostics(`${other}/.parapet.yaml`, (all) => all.length > 0);
    assert.match(first!.message as string, /profil/);
    assert.match(second!.message as string, /profile/);
  });

  it('come later, with their settings', async () => {
    const [one, other] = [folder({}), folder({ '.parapet.yaml': `rules:\n  ${RULE}: off\n` })];
    await start({ folders: [one] });
    await client.open(`${other}/b.yaml`, VOLUME);
    await client.diagnostics(`${other}/b.yaml`, found);
    await changeFolders([other], []);
    await client.diagnostics(`${other}/b.yaml`, silent);
  });

  it('go, and take back what was shown in them', async () => {
    const [one, other] = [folder({}), folder({ 'b.yaml': VOLUME })];
    await start({ folders: [one, other] });
    await client.connection.sendRequest('workspace/executeCommand', { command: 'parapet.scanWorkspace' });
    await client.diagnostics(`${other}/b.yaml`, found);
    await changeFolders([], [other]);
    await client.diagnostics(`${other}/b.yaml`, silent);
  });

  it('are not needed for a Terraform file that is open alone, or was never saved', async () => {
    const volume =
      'resource "aws_ebs_volume" "data" {\n  availability_zone = "eu-west-1a"\n  size = 10\n  encrypted = false\n}\n';
    await start({});
    const alone = `${folder({})}/main.tf`;
    await client.open(alone, volume, 'terraform');
    await client.diagnostics(alone, found);
    await client.open('untitled:main.tf', volume, 'terraform');
    await client.diagnostics('untitled:main.tf', found);
  });

  it('are the only ones of which files are read', async () => {
    const outside = folder({
      'policy.json':
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}',
    });
    const inside = folder({});
    await start({ folders: [inside] });
    const name = outside.slice(outside.lastIndexOf('/') + 1);
    const text = `resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n\nresource "aws_s3_bucket_policy" "logs" {\n  bucket = aws_s3_bucket.logs.id\n  policy = file("\${path.module}/../${name}/policy.json")\n}\n\nresource "aws_ebs_volume" "data" {\n  availability_zone = "eu-west-1a"\n  size              = 10\n  encrypted         = false\n}\n`;
    await client.open(`${inside}/main.tf`, text, 'terraform');
    const shown = await client.diagnostics(`${inside}/main.tf`, found);
    assert(!shown.some(({ code }) => /policy/.test(String(code))), 'nothing is known of what stands outside');
  });

  for (const [name, settings, test] of [
    ['enable: true', { enable: true }, found],
    ['enable: false', { enable: false }, silent],
    ['profile: recommended', { profile: 'recommended' }, found],
    ['profile: all', { profile: 'all' }, (all) => all.some(({ code }) => code === 'resource-required-tags')],
    ['profile: strict', { profile: 'strict' }, found],
    [
      'profile: a framework',
      { profile: 'fsbp' },
      (all) => all.some(({ code }) => code === 'ebs-volume-encrypted'),
    ],
    ['severities: error', { severities: { [RULE]: 'error' } }, isShownAs(1)],
    ['severities: warning', { severities: { [RULE]: 'warning' } }, isShownAs(2)],
    ['severities: information', { severities: { [RULE]: 'information' } }, isShownAs(3)],
    ['severities: hint', { severities: { [RULE]: 'hint' } }, isShownAs(4)],
    ['severities: off', { severities: { [RULE]: 'off' } }, silent],
    ['rulesOff', { rulesOff: [RULE] }, silent],
    ['diagnosticCeiling: warning', { diagnosticCeiling: 'warning' }, isShownAs(2)],
    ['diagnosticCeiling: information', { diagnosticCeiling: 'information' }, isShownAs(3)],
    ['diagnosticCeiling: hint', { diagnosticCeiling: 'hint' }, isShownAs(4)],
    ['settings of the wrong type', { enable: 'no', profile: 7, severities: [], exclude: 'x' }, found],
  ] as readonly (readonly [string, object, Test])[]) {
    it(`take a change of ${name} over`, async () => {
      const uri = folder({});
      // What is set first gives another picture than what is tested.
      const before = test === silent ? {} : { enable: false };
      let settings_: object = before;
      await start({ folders: [uri], settingsOf: () => settings_ });
      await client.open(`${uri}/a.yaml`, VOLUME);
      if (test === silent) await client.diagnostics(`${uri}/a.yaml`, found);
      settings_ = settings;
      await configure();
      await client.diagnostics(`${uri}/a.yaml`, test);
    });
  }

  it('show critical and high findings as errors, medium ones as warnings and low ones as information, and say which', async () => {
    const uri = folder({});
    await start({ folders: [uri], settings: { profile: 'all' } });
    await client.open(
      `${uri}/a.yaml`,
      `${OPEN_GROUP}  Files:\n    Type: AWS::S3::Bucket\n  Orders:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n`,
    );
    const all = await client.diagnostics(`${uri}/a.yaml`, (shown) => shown.length > 0);
    const levels: Readonly<Record<string, number>> = { Critical: 1, High: 1, Medium: 2, Low: 3, Info: 4 };
    const words = all.map(({ message }) => /^(\w+): /.exec(message as string)![1]!);
    assert.deepEqual(
      all.map(({ severity }) => severity),
      words.map((word) => levels[word]),
    );
    for (const word of ['High', 'Medium', 'Low']) assert(words.includes(word), word);
  });

  it('take a change of diagnosticCeiling: error over, for what is high', async () => {
    const uri = folder({});
    let ceiling = 'warning';
    await start({ folders: [uri], settingsOf: () => ({ diagnosticCeiling: ceiling }) });
    await client.open(`${uri}/a.yaml`, OPEN_GROUP);
    await client.diagnostics(
      `${uri}/a.yaml`,
      (all) => all.length > 0 && all.every(({ severity }) => severity! > 1),
    );
    ceiling = 'error';
    await configure();
    await client.diagnostics(`${uri}/a.yaml`, (all) => all.some(({ severity }) => severity === 1));
  });

  it('show no more what was deleted, be it a template, a file of a module or all of one', async () => {
    const volume =
      'resource "aws_ebs_volume" "data" {\n  availability_zone = "eu-west-1a"\n  size = 10\n  encrypted = false\n}\n';
    const uri = folder({ 'a.yaml': VOLUME, 'main.tf': volume, 'more.tf': volume.replace('data', 'more') });
    await start({ folders: [uri] });
    await client.connection.sendRequest('workspace/executeCommand', { command: 'parapet.scanWorkspace' });
    for (const name of ['a.yaml', 'more.tf', 'main.tf']) {
      await client.diagnostics(`${uri}/${name}`, found);
      rmSync(new URL(`${uri}/${name}`));
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `${uri}/${name}`, type: 3 }],
      });
      await client.diagnostics(`${uri}/${name}`, silent);
    }
  });

  it('leave out in a scan what a setting excludes', async () => {
    const uri = folder({ 'a.yaml': VOLUME, 'b.yaml': VOLUME });
    await start({ folders: [uri], settingsOf: () => ({ exclude: ['b.yaml'] }) });
    await client.connection.sendRequest('workspace/executeCommand', { command: 'parapet.scanWorkspace' });
    await client.diagnostics(`${uri}/a.yaml`, found);
    await client.never(`${uri}/b.yaml`, found);
  });
});
