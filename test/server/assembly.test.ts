import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { startClient, type ClientOptions, type TestClient } from './client.ts';

const SOURCE = `import { App, Stack } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';

class Shop extends Stack {
  constructor(scope, id, props) {
    super(scope, id);
    new kms.Key(this, 'Given', props.key);
    new kms.Key(this, 'Plain', { enableKeyRotation: false });
  }
}
new Shop(new App(), 'Shop', settings);
`;
const GIVEN = { line: 6, start: 8, end: 15 };
const PLAIN = { line: 7, start: 52, end: 57 };
const TEMPLATE = 'cdk.out/Shop.template.json';

/** A template of a stack with keys that are not rotated, by their ids. */
function template(...ids: readonly string[]): string {
  const key = (id: string): object => ({
    Type: 'AWS::KMS::Key',
    Metadata: { 'aws:cdk:path': `Shop/${id}/Resource` },
  });
  return JSON.stringify(
    { Resources: Object.fromEntries(ids.map((id) => [`${id}1`, key(id)])) },
    undefined,
    1,
  );
}

const FILES = {
  'cdk.json': '{ "app": "node shop.js" }',
  'shop.ts': SOURCE,
  'cdk.out/manifest.json': JSON.stringify({
    version: '55.0.0',
    artifacts: {
      Shop: { type: 'aws:cloudformation:stack', properties: { templateFile: 'Shop.template.json' } },
    },
  }),
  [TEMPLATE]: template('Given', 'Plain', 'Elsewhere'),
};

describe('language server and synthesized templates', () => {
  let client: TestClient;
  let folder: string;
  let uri: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-'));
    uri = pathToFileURL(folder).href;
    for (const [name, text] of Object.entries(FILES)) write(name, text);
    writtenAfterSource(1);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0, 'the server ends cleanly');
    rmSync(folder, { recursive: true });
  });

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  /** Lets the assembly be some seconds newer than the source. */
  function writtenAfterSource(seconds: number): void {
    const time = statSync(join(folder, 'shop.ts')).mtimeMs / 1000 + seconds;
    utimesSync(join(folder, 'cdk.out/manifest.json'), time, time);
  }

  async function start(options: ClientOptions = {}): Promise<void> {
    client = await startClient({ folder: uri, ...options });
  }

  async function open(name: string, text: string, languageId: string): Promise<void> {
    await client.open(`${uri}/${name}`, text, languageId);
  }

  function rotations(
    name: string,
    holds: (found: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    return client.diagnostics(`${uri}/${name}`, (all) => holds(unrotated(all))).then((all) => unrotated(all));
  }

  function changed(name: string, type: 1 | 2 | 3 = 2): Promise<void> {
    return client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${uri}/${name}`, type }],
    });
  }

  async function replace(version: number, text: string): Promise<void> {
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: `${uri}/shop.ts`, version },
      contentChanges: [{ text }],
    });
  }

  function scan(): Promise<{ files: number; findings: Readonly<Record<string, number>> }> {
    return client.connection.sendRequest('workspace/executeCommand', { command: 'parapet.scanWorkspace' });
  }

  it('shows their findings at the constructs of open source, each once', async () => {
    await start();
    await open('shop.ts', SOURCE, 'typescript');
    const found = await rotations('shop.ts', (all) => all.length === 2);
    assert.deepEqual(found.map(at).sort(byLine), [GIVEN, PLAIN]);
    assert.match(found.find(isAt(GIVEN))!.message as string, /^Medium: Shop\/Given keeps its key material/);
  });

  it('shows them again when the app is synthesized anew, and none when it is no longer', async () => {
    await start();
    await open('shop.ts', SOURCE, 'typescript');
    await rotations('shop.ts', (all) => all.some(isAt(GIVEN)));
    write(TEMPLATE, template('Plain'));
    writtenAfterSource(2);
    await changed('cdk.out/manifest.json');
    await rotations('shop.ts', (all) => all.length === 1 && !all.some(isAt(GIVEN)));
    write(TEMPLATE, template('Given'));
    writtenAfterSource(3);
    await changed('cdk.out/manifest.json');
    await rotations('shop.ts', (all) => all.some(isAt(GIVEN)));
    rmSync(join(folder, 'cdk.out'), { recursive: true });
    await changed('cdk.out/manifest.json', 3);
    await rotations('shop.ts', (all) => !all.some(isAt(GIVEN)));
  });

  it('takes them away from a construct that is edited, and marks them where something else is', async () => {
    await start();
    await open('shop.ts', SOURCE, 'typescript');
    await rotations('shop.ts', (all) => all.some(isAt(GIVEN)));
    await replace(2, SOURCE.replace('props.key);', 'props.other);'));
    await rotations('shop.ts', (all) => !all.some(isAt(GIVEN)));
    await replace(3, `${SOURCE}// One shop for all.\n`);
    const marked = await rotations('shop.ts', (all) => all.some(isAt(GIVEN)));
    assert.match(marked.find(isAt(GIVEN))!.message as string, /this file has changed since\.$/);
    await replace(4, SOURCE);
    await rotations('shop.ts', (all) =>
      all.some((one) => isAt(GIVEN)(one) && !/since/.test(one.message as string)),
    );
  });

  it('shows none where the source was saved after the synthesis', async () => {
    writtenAfterSource(-60);
    await start();
    await open('shop.ts', SOURCE, 'typescript');
    await rotations('shop.ts', (all) => all.length > 0);
    await scan();
    assert.deepEqual((await rotations('shop.ts', () => true)).map(at), [PLAIN]);
  });

  it('leaves the templates undecorated that are opened by hand', async () => {
    await start({ pull: true });
    await open(TEMPLATE, FILES[TEMPLATE], 'json');
    const report: { items: Diagnostic[] } = await client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: `${uri}/${TEMPLATE}` },
    });
    assert.deepEqual(report.items, []);
    assert.deepEqual(await repairs(TEMPLATE), []);
  });

  it('decorates them where the setting says so, and never offers to repair them', async () => {
    await start({ settings: { cdk: { decorateSynthesized: true } } });
    await open(TEMPLATE, FILES[TEMPLATE], 'json');
    const found = await rotations(TEMPLATE, (all) => all.length === 3);
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      [2, 8, 14],
    );
    assert.deepEqual(await repairs(TEMPLATE), []);
  });

  it('scans with them: what has a construct is there, and the rest in the template', async () => {
    await start();
    const { findings } = await scan();
    assert.deepEqual((await rotations('shop.ts', (all) => all.length === 2)).map(at).sort(byLine), [
      GIVEN,
      PLAIN,
    ]);
    const [left, ...more] = await rotations(TEMPLATE, (all) => all.length > 0);
    assert.deepEqual([left!.range.start.line, more], [14, []]);
    const all = Object.values(findings).reduce((sum, each) => sum + each, 0);
    assert.equal(all, (await count('shop.ts')) + (await count(TEMPLATE)));
    // Whoever opens it to look at this sees the same.
    await open(TEMPLATE, FILES[TEMPLATE], 'json');
    await open('shop.ts', SOURCE, 'typescript');
    assert.deepEqual((await scan()).findings, findings);
    assert.equal(await count(TEMPLATE), 1);
  });

  it('follows the assembly in files that are not open, once they were scanned', async () => {
    await start();
    await scan();
    await rotations('shop.ts', (all) => all.some(isAt(GIVEN)));
    write(TEMPLATE, template('Plain'));
    writtenAfterSource(2);
    await changed('cdk.out/manifest.json');
    await rotations('shop.ts', (all) => !all.some(isAt(GIVEN)));
    await rotations(TEMPLATE, (all) => all.length === 0);
  });

  async function count(name: string): Promise<number> {
    return (await client.diagnostics(`${uri}/${name}`, () => true)).length;
  }

  /** The actions that change a text, by their titles. */
  async function repairs(name: string): Promise<readonly string[]> {
    const all: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: `${uri}/${name}` },
      range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
      context: { diagnostics: [] },
    });
    return all.filter(({ command }) => command === undefined).map(({ title }) => title);
  }
});

interface Spot {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function at({ range: { start, end } }: Diagnostic): Spot {
  return { line: start.line, start: start.character, end: end.character };
}

function isAt({ line }: Spot): (diagnostic: Diagnostic) => boolean {
  return ({ range }) => range.start.line === line;
}

function byLine(a: Spot, b: Spot): number {
  return a.line - b.line;
}

function unrotated(all: readonly Diagnostic[]): readonly Diagnostic[] {
  return all.filter(({ code }) => code === 'kms-key-rotation-enabled');
}
