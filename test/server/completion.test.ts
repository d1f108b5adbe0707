import assert from 'node:assert/strict';
import type {
  CodeLens,
  CompletionItem,
  Diagnostic,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { applied, startClient, type ClientOptions, type TestClient } from './client.ts';

const QUEUES = `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
  Data:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: false
  Fine:
    Type: AWS::SQS::Queue
`;
const URI = 'untitled:queues.yaml';
const SOME = (all: readonly Diagnostic[]): boolean => all.length > 0;

describe('beside findings, an editor', () => {
  let client: TestClient;

  const start = async (options: ClientOptions = {}): Promise<void> => {
    client = await startClient(options);
  };

  afterEach(async () => {
    assert.equal(await client.stop(), 0, 'the server ends cleanly');
  });

  /** What is offered where `|` stands in a text. */
  async function offered(
    uri: string,
    marked: string,
    languageId = 'yaml',
  ): Promise<readonly CompletionItem[]> {
    const text = marked.replace('|', '');
    const lines = marked.slice(0, marked.indexOf('|')).split('\n');
    await client.open(uri, text, languageId);
    return client.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line: lines.length - 1, character: lines.at(-1)!.length },
    });
  }

  const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);

  const lenses = (uri: string): Promise<CodeLens[]> =>
    client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
  const resolved = (lens: CodeLens): Promise<CodeLens> =>
    client.connection.sendRequest('codeLens/resolve', lens);

  it('counts above a resource what is wrong with it, when that is seen, and repairs what is safe', async () => {
    await start();
    await client.open(URI, QUEUES);
    await client.diagnostics(URI, SOME);
    const all = await lenses(URI);
    assert.deepEqual(
      all.map(({ range }) => range.start.line),
      [1, 5],
    );
    assert(all.every(({ command }) => command === undefined));
    const [orders, data] = await Promise.all(all.map(resolved));
    assert.equal(orders!.command!.title, '1 medium · fix the safe one');
    assert.match(data!.command!.title, /^\d+ high/);
    let edit: WorkspaceEdit | undefined;
    client.connection.onRequest('workspace/applyEdit', (params: { edit: WorkspaceEdit }) => {
      edit = params.edit;
      return { applied: true };
    });
    const { command, arguments: given } = orders!.command!;
    await client.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
    const [change] = edit!.documentChanges!;
    assert('edits' in change!);
    assert.equal(
      applied(
        QUEUES,
        change.edits.map((each) => ({ range: each.range, newText: 'newText' in each ? each.newText : '' })),
      ),
      QUEUES.replace('SqsManagedSseEnabled: false', 'SqsManagedSseEnabled: true'),
    );
  });

  it('has lenses at resources of Terraform and of the CDK too', async () => {
    await start();
    const module =
      'resource "aws_kms_key" "own" {\n}\n\nresource "aws_sqs_queue" "orders" {\n  sqs_managed_sse_enabled = false\n}\n';
    const stack =
      "import { Stack } from 'aws-cdk-lib';\nimport * as sqs from 'aws-cdk-lib/aws-sqs';\n\nexport class Shop extends Stack {\n  constructor(scope: never, id: string) {\n    super(scope, id);\n    new sqs.CfnQueue(this, 'Orders', {\n      sqsManagedSseEnabled: false,\n    });\n  }\n}\n";
    for (const [uri, text, language, lines] of [
      ['untitled:main.tf', module, 'terraform', [0, 3]],
      ['untitled:stack.ts', stack, 'typescript', [6]],
    ] as const) {
      await client.open(uri, text, language);
      await client.diagnostics(uri, SOME);
      assert.deepEqual(
        (await lenses(uri)).map(({ range }) => range.start.line),
        lines,
      );
    }
  });

  it('has no lenses where they are turned off', async () => {
    await start({ settings: { codeLens: false } });
    await client.open(URI, QUEUES);
    await client.diagnostics(URI, SOME);
    assert.deepEqual(await lenses(URI), []);
  });

  it('is offered the rules in a comment that ignores them, those that are found here first', async () => {
    await start();
    const items = await offered(URI, QUEUES.replace('  Orders:', '  # parapet:ignore sq|\n  Orders:'));
    const sorted = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    assert.equal(sorted[1]!.label, 'sqs-queue-encrypted');
    assert(labels(items).includes('s3-bucket-versioning'), 'others are offered too');
  });

  it('is offered how to ignore, until when and why', async () => {
    await start();
    const at = async (words: string): Promise<readonly string[]> =>
      labels(await offered(`untitled:${encodeURIComponent(words)}.yaml`, `# ${words}\n${QUEUES}`));
    assert.deepEqual(await at('parapet:|'), ['ignore', 'ignore-file']);
    assert.deepEqual((await at('parapet:ignore sqs-queue-encrypted |')).slice(0, 2), ['--', 'until=']);
    assert((await at('parapet:ignore-file sqs-queue-encrypted -- |')).length > 0);
    assert.deepEqual(await at('parapet:ignore sqs-queue-encrypted -- public f|'), []);
    assert.deepEqual(await at('what is to parapet |'), []);
  });

  it('is offered secure forms of resources where one may begin, and nowhere else', async () => {
    await start({ settings: { profile: 'strict' } });
    let files = 0;
    const at = async (name: string, marked: string, language = 'yaml'): Promise<readonly CompletionItem[]> =>
      offered(`file:///tmp/none-${(files += 1)}/${name}`, marked, language);
    const template = 'Resources:\n  Old:\n    Type: AWS::SQS::Queue\n';
    const json = '{\n  "Resources": {\n    |\n    "Old": { "Type": "AWS::SQS::Queue" }\n  }\n}\n';
    for (const [name, marked, wanted] of [
      ['a.yaml', `${template}  buck|\n`, 'AWS::S3::Bucket'],
      ['a.json', json, 'AWS::S3::Bucket'],
      ['a.json', json.replace('|', '"buck|"'), 'AWS::S3::Bucket'],
      ['main.tf', 'resource "aws_sqs_queue" "a" {\n}\n\nbuck|\n', 'aws_s3_bucket'],
    ] as const) {
      const items = await at(name, marked, name.endsWith('tf') ? 'terraform' : 'yaml');
      const bucket = items.find(({ labelDetails }) => labelDetails?.description === wanted);
      const { newText, range } = bucket!.textEdit as TextEdit;
      const text = applied(marked.replace('|', ''), [{ range, newText: indentedAs(newText, name, range) }]);
      assert(!text.includes('buck|') && !/\$\{\d/.test(text), 'an editor without snippets has plain text');
      const uri = `file:///tmp/none-${(files += 1)}/${name}`;
      await client.open(uri, text, name.endsWith('tf') ? 'terraform' : 'yaml');
      // The queue that was there before lacks what strict asks for; the form lacks nothing.
      const all = await client.diagnostics(uri, SOME);
      for (const { message, code } of all)
        assert(code !== undefined && /Old|aws_sqs_queue/.test(message as string), message as string);
    }
    for (const [name, marked] of [
      ['a.yaml', `${template}    Prop|\n`],
      ['a.yaml', `Outputs:\n  buck|\n${template}`],
      ['b.yaml', 'services:\n  buck|\n'],
      ['main.tf', 'resource "aws_sqs_queue" "a" {\nbuck|\n}\n'],
    ] as const)
      assert.deepEqual(
        labels(await at(name, marked, name.endsWith('tf') ? 'terraform' : 'yaml')),
        [],
        marked,
      );
  });

  it('is offered constructs in source of the CDK, with the imports that they need', async () => {
    await start({ settings: { profile: 'strict' } });
    const stack = (head: string): string =>
      `import * as cdk from 'aws-cdk-lib';\n${head}\nexport class Shop extends cdk.Stack {\n  constructor(scope: never, id: string) {\n    super(scope, id);\n    que|\n  }\n}\n`;
    let files = 0;
    const queueIn = async (head: string): Promise<string | undefined> => {
      const uri = `file:///tmp/none-cdk-${(files += 1)}/stack.ts`;
      const items = await offered(uri, stack(head), 'typescript');
      const item = items.find(({ label }) => label === 'secure queue');
      if (item === undefined) return undefined;
      const { newText, range } = item.textEdit as TextEdit;
      return applied(stack(head).replace('|', ''), [
        ...(item.additionalTextEdits ?? []),
        { range, newText: indentedAs(newText, 'stack.ts', range) },
      ]);
    };
    const import_ = "import * as sqs from 'aws-cdk-lib/aws-sqs';";
    for (const head of ['', import_]) {
      const text = (await queueIn(head))!;
      assert.equal(text.split(import_).length, 2, text);
      assert.match(text, /\n {4}new sqs\.Queue\(this, 'Queue', \{\n {6}encryption/);
    }
    assert.equal(
      await queueIn("import * as sqs from './queues';"),
      undefined,
      'the name is another thing here',
    );
  });

  it('is offered places in secure forms where it knows such', async () => {
    await start({
      capabilities: {
        textDocument: { completion: { completionItem: { snippetSupport: true } }, publishDiagnostics: {} },
      },
    });
    const items = await offered('file:///tmp/none/main.tf', 'queue|\n', 'terraform');
    const { newText } = items.find(({ label }) => label === 'secure bucket')!.textEdit as TextEdit;
    assert.match(newText, /^resource "aws_s3_bucket" "\$\{1:files\}" \{/);
    assert(newText.includes('"\\${aws_s3_bucket.${1}.arn\\}/*"'), 'what is no place is itself');
  });

  it('is offered settings, rules, options and values in .parapet.yaml', async () => {
    await start();
    let files = 0;
    const at = async (text: string): Promise<readonly string[]> =>
      labels(await offered(`file:///tmp/none-${(files += 1)}/.parapet.yaml`, text));
    assert.deepEqual(await at('pro|'), [
      'extends',
      'profile',
      'rules',
      'overrides',
      'exclude',
      'failOn',
      'account',
      'baseline',
      'honour',
      'requireReason',
      'requireUntil',
      'maxFileSize',
      'installedModules',
    ]);
    assert((await at('profile: |')).includes('cis-5.0'));
    assert.deepEqual(await at('failOn: h|'), ['critical', 'high', 'medium', 'low', 'info']);
    assert.deepEqual(await at('account: |'), ['true', 'false']);
    const rules = await at('profile: strict\nrules:\n  |');
    assert(rules.includes('s3-bucket-versioning') && rules.length > 900);
    assert.equal((await at('rules:\n  s3-bucket-versioning: |'))[0], 'off');
    for (const text of ['cw-loggroup-retention:\n    |', 'cw-loggroup-retention: { severity: low, |'])
      assert.deepEqual(await at(`rules:\n  ${text}`), ['severity', 'days']);
    assert.deepEqual(await at('profile: strict # |'), []);
  });
});

/** A text as an editor lays it out that is asked to: as far in as the line that it begins on. */
function indentedAs(text: string, name: string, { start }: Range): string {
  return name.endsWith('.tf') ? text : text.replaceAll('\n', `\n${' '.repeat(start.character)}`);
}
