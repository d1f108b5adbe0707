import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  AnnotatedTextEdit,
  CodeAction,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { applied, startClient, type ClientOptions, type TestClient } from './client.ts';

const QUEUE = (name: string): string => `  ${name}:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
`;
const SHOP = `Resources:
${QUEUE('Orders')}${QUEUE('Returns')}  Data:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: false
`;
/** What VS Code says of itself, as far as edits go. */
const ABLE = {
  workspace: {
    configuration: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
};

describe('the menu at a finding', () => {
  let client: TestClient;
  let folder = '';
  let root = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-menu-'));
    root = pathToFileURL(folder).href;
  });

  afterEach(async () => {
    assert.equal(await client.stop(), 0, 'the server ends cleanly');
    rmSync(folder, { recursive: true });
  });

  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };

  /** Opens a file of the workspace, and waits until it has been judged. */
  async function start(name: string, text: string, options: ClientOptions = {}): Promise<void> {
    client = await startClient({
      folder: root,
      commands: ['parapet.showRule', 'parapet.ignore'],
      capabilities: ABLE,
      ...options,
    });
    await client.open(`${root}/${name}`, text, name.endsWith('.tf') ? 'terraform' : 'yaml');
    await client.diagnostics(`${root}/${name}`, (all) => all.length > 0);
  }

  async function menuAt(name: string, code: string): Promise<readonly CodeAction[]> {
    const uri = `${root}/${name}`;
    const shown = client.shown().get(uri)!;
    const found = shown.find((each) => each.code === code)!;
    return client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: found.range,
      context: { diagnostics: [found] },
    });
  }

  const resolved = async (action: CodeAction): Promise<WorkspaceEdit> =>
    (await client.connection.sendRequest<CodeAction>('codeAction/resolve', action)).edit!;

  it('has the repair, the repairs around it, ways to ignore it and the page, in this order', async () => {
    write({ 'shop.yaml': SHOP });
    await start('shop.yaml', SHOP);
    const menu = await menuAt('shop.yaml', 'sqs-queue-encrypted');
    assert.deepEqual(
      menu.map(({ title }) => title),
      [
        'Encrypt with the key of SQS',
        'Encrypt with the key of SQS: all 2 in this file',
        'Encrypt with the key of SQS: everywhere in the workspace…',
        'Fix all safe problems in this file',
        'Fix all safe problems in the workspace…',
        'Ignore sqs-queue-encrypted here, with a reason',
        'Ignore sqs-queue-encrypted on the resource, with a reason',
        'Ignore sqs-queue-encrypted in the file, with a reason',
        'Turn sqs-queue-encrypted off in .parapet.yaml, with a reason',
        'Open the page of sqs-queue-encrypted',
      ],
    );
    assert.deepEqual(
      menu.map(({ isPreferred }) => isPreferred === true),
      menu.map((_action, i) => i === 0),
    );
    const uri = `${root}/shop.yaml`;
    const all = applied(SHOP, (await resolved(menu[1]!)).changes![uri]!);
    assert.equal(all, SHOP.replaceAll('SqsManagedSseEnabled: false', 'SqsManagedSseEnabled: true'));
  });

  it('has few entries where much is found at one place, the most severe first, and loses none', async () => {
    const bare =
      'Resources:\n  Data:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n';
    await start('data.yaml', bare, { settings: { profile: 'all' } });
    const shown = client.shown().get(`${root}/data.yaml`)!;
    const range = shown.map((each) => each.range).sort((a, b) => b.end.character - a.end.character)[0]!;
    const here = shown.filter((each) => each.range.start.line === range.start.line);
    assert(here.length > 8, String(here.length));
    const menu = await menuAt('data.yaml', String(here[0]!.code));
    assert(menu.length <= 16, menu.map(({ title }) => title).join('\n'));
    const choices = menu.flatMap(({ command }) =>
      command?.command === 'parapet.ignore'
        ? (command.arguments![0] as { readonly choices: readonly { ruleId: string; places: string[] }[] })
            .choices
        : [],
    );
    assert.deepEqual(new Set(choices.map(({ ruleId }) => ruleId)), new Set(here.map(({ code }) => code)));
    for (const { places } of choices) assert.deepEqual(places.slice(-2), ['file', 'project']);
    const pages = menu.find(({ command }) => command?.command === 'parapet.showRule');
    assert.equal((pages!.command!.arguments![0] as readonly string[]).length, choices.length);
    const levels = here.map(({ severity }) => severity!);
    const first = here.find(({ code }) => code === choices[0]!.ruleId)!;
    assert.equal(first.severity, Math.min(...levels));
  });

  it('repairs all that is safe of one resource, and nothing else', async () => {
    const text = `Resources:
  Orders:
    Type: AWS::DynamoDB::GlobalTable
  Data:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DeletionProtection: false
      CopyTagsToSnapshot: false
      StorageEncrypted: false
${QUEUE('Returns')}`;
    await start('data.yaml', text, { settings: { profile: 'all' } });
    const menu = await menuAt('data.yaml', 'rds-instance-deletion-protection');
    const action = menu.find(({ title }) => title === 'Fix all safe problems of Data');
    const after = applied(text, (await resolved(action!)).changes![`${root}/data.yaml`]!);
    assert.match(after, /DeletionProtection: true/);
    assert.match(after, /CopyTagsToSnapshot: true/);
    assert.match(after, /StorageEncrypted: false/, 'a repair that replaces is left alone');
    assert.match(after, /SqsManagedSseEnabled: false/, 'another resource is left alone');
  });

  it('shows the difference of a repair that needs a look, where the editor can', async () => {
    await start('shop.yaml', SHOP);
    const menu = await menuAt('shop.yaml', 'rds-instance-storage-encrypted');
    const [repair] = menu;
    assert.match(repair!.title, / — review: replaces$/);
    const { documentChanges, changeAnnotations, changes } = await resolved(repair!);
    assert.equal(changes, undefined);
    const [{ edits, textDocument }] = documentChanges as [TextDocumentEdit];
    assert.equal(textDocument.version, 1);
    for (const edit of edits as AnnotatedTextEdit[]) {
      const { needsConfirmation, description } = changeAnnotations![edit.annotationId]!;
      assert.equal(needsConfirmation, true);
      assert.match(description!, /replaces/);
    }
  });

  it('makes such a repair at once where the editor shows no difference, and prefers none', async () => {
    await start('shop.yaml', SHOP, {
      capabilities: { textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } },
    });
    const menu = await menuAt('shop.yaml', 'rds-instance-storage-encrypted');
    assert(menu.every(({ isPreferred }) => isPreferred !== true));
    const { changes } = await resolved(menu[0]!);
    assert.match(applied(SHOP, changes![`${root}/shop.yaml`]!), /StorageEncrypted: true/);
    assert(
      menu.every(({ title }) => !title.includes('workspace')),
      'the editor makes no edits that it is asked for',
    );
  });

  it('ignores a rule in the file that has it', async () => {
    await start('shop.yaml', SHOP);
    const menu = await menuAt('shop.yaml', 'sqs-queue-encrypted');
    const given = menu.flatMap(({ command }) => (command?.arguments ?? []) as { readonly on?: string }[]);
    const edit = await client.connection.sendRequest<WorkspaceEdit>('parapet/ignore', {
      ...given.find(({ on }) => on === 'file'),
      reason: 'thrown away each night',
    });
    const after = applied(SHOP, edit.changes![`${root}/shop.yaml`]!);
    assert.equal(after, `# parapet:ignore-file sqs-queue-encrypted -- thrown away each night\n${SHOP}`);
  });

  /** Lets the editor press a button, and gives what the command answers, what was asked and what was to be applied. */
  async function everywhere(
    given: object,
    press: (title: readonly string[]) => string | undefined,
  ): Promise<{ readonly done: unknown; readonly asked: string; readonly edit: WorkspaceEdit | undefined }> {
    let [asked, edit]: [string, WorkspaceEdit | undefined] = ['', undefined];
    client.connection.onRequest(
      'window/showMessageRequest',
      ({ message, actions }: { message: string; actions: { title: string }[] }) => {
        asked = message;
        const title = press(actions.map((action) => action.title));
        return title === undefined ? null : { title };
      },
    );
    client.connection.onRequest('workspace/applyEdit', (params: { edit: WorkspaceEdit }) => {
      edit = params.edit;
      return { applied: true };
    });
    const done = await client.connection.sendRequest('workspace/executeCommand', {
      command: 'parapet.fixWorkspace',
      arguments: [given],
    });
    return { done, asked, edit };
  }

  /** The files of the workspace after an edit, by name. */
  function after({ documentChanges = [] }: WorkspaceEdit): Readonly<Record<string, string>> {
    return Object.fromEntries(
      (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => {
        const name = textDocument.uri.slice(root.length + 1);
        return [name, applied(readFileSync(join(folder, name), 'utf8'), edits as AnnotatedTextEdit[])];
      }),
    );
  }

  const TOPIC = (name: string): string =>
    `resource "aws_sqs_queue" "${name}" {\n  sqs_managed_sse_enabled = false\n}\n`;
  const FILES = {
    'shop.yaml': SHOP,
    'more/returns.yaml': `Resources:\n${QUEUE('Late')}`,
    'left/out.yaml': `Resources:\n${QUEUE('Late')}`,
    'shared/main.tf': TOPIC('data'),
    'one/main.tf': 'module "keys" {\n  source = "../shared"\n}\n',
    'two/main.tf': `module "keys" {\n  source = "../shared"\n}\n${TOPIC('own')}`,
    'notes.yaml': 'a: 1\n',
    '.parapet.yaml': 'exclude: ["left/**"]\n',
  };

  it('repairs a workspace in one edit, in all languages, once somebody has seen how much', async () => {
    write(FILES);
    await start('shop.yaml', SHOP);
    const { done, asked, edit } = await everywhere({}, ([apply]) => apply);
    assert.equal(done, true);
    assert.match(asked, /^Parapet can repair \d+ problems \(.*\d+ medium.*\) in 4 files safely\.$/);
    const texts = after(edit!);
    assert.deepEqual(Object.keys(texts).sort(), [
      'more/returns.yaml',
      'shared/main.tf',
      'shop.yaml',
      'two/main.tf',
    ]);
    assert.match(texts['shop.yaml']!, /SqsManagedSseEnabled: true[\s\S]*SqsManagedSseEnabled: true/);
    assert.match(texts['shop.yaml']!, /StorageEncrypted: false/, 'what needs a look is left alone');
    for (const name of ['shared/main.tf', 'two/main.tf'])
      assert.equal(texts[name], FILES[name as 'shared/main.tf'].replace('= false', '= true'));
    assert.equal(Object.values(edit!.changeAnnotations!)[0]!.needsConfirmation, false);
  });

  it('repairs one rule everywhere, each change looked at where somebody wants that', async () => {
    const deletable =
      'Resources:\n  Table:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      DeletionProtectionEnabled: false\n';
    write({ ...FILES, 'table.yaml': deletable });
    await start('shop.yaml', SHOP, { settings: { profile: 'all' } });
    const { edit } = await everywhere({ ruleId: 'sqs-queue-encrypted' }, (buttons) => buttons[1]);
    assert.deepEqual(Object.keys(after(edit!)).length, 4);
    assert.equal(Object.values(edit!.changeAnnotations!)[0]!.needsConfirmation, true);
  });

  it('changes nothing where nobody agrees, or where a file changed while somebody thought', async () => {
    write(FILES);
    await start('shop.yaml', SHOP);
    const refused = await everywhere({}, () => undefined);
    assert.deepEqual([refused.done, refused.edit], [false, undefined]);
    const late = await everywhere({}, ([apply]) => {
      writeFileSync(join(folder, 'more/returns.yaml'), 'Resources: {}\n');
      return apply;
    });
    assert.deepEqual([late.done, late.edit], [false, undefined]);
  });
});
