import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/extension.ts';
import type { Row } from '../../../client/grouping.ts';
import { closeAll, EXTENSION_ID, fileUri, findings, pause, until } from './workspace.ts';

interface Step {
  readonly id: string;
  readonly description: string;
}

/** What a person does with `examples/` who follows the walkthrough. */
describe('the first minutes', () => {
  let api: Api;
  let steps: readonly Step[] = [];
  let first = 0;

  before(async () => {
    const extension = vscode.extensions.getExtension<Api>(EXTENSION_ID)!;
    const [walkthrough] = extension.packageJSON.contributes.walkthroughs as [{ steps: readonly Step[] }];
    steps = walkthrough.steps;
    api = await extension.activate();
  });

  after(closeAll);

  /** Runs what the button of a step runs. */
  const follow = async (id: string): Promise<void> => {
    const description = steps.find((step) => step.id === id)?.description ?? '';
    const [, command] = /\]\(command:([\w.]+)\)/.exec(description) ?? [];
    assert.ok(command !== undefined, `step ${id} has a button`);
    await vscode.commands.executeCommand(command);
  };

  /** The score of a dashboard that is made now: in per cent, and the share of the controls that pass. */
  const score = async (): Promise<{ percent: number; share: number }> => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await follow('score');
    return until('the score', () => {
      const page = api.dashboard.page ?? '';
      const [, percent] = /<h2 id="score">Score<\/h2>\s*<p class="big">(\d+)%/.exec(page) ?? [];
      const [, passed, all] = /(\d+) of (\d+) evaluated controls/.exec(page) ?? [];
      return percent === undefined
        ? undefined
        : { percent: Number(percent), share: Number(passed) / Number(all) };
    });
  };

  it('are a walkthrough whose buttons all do something', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${EXTENSION_ID}#start`);
    await until('the walkthrough', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0));
    const known = new Set(await vscode.commands.getCommands(true));
    const named = steps.flatMap(({ description }) =>
      [...description.matchAll(/\]\(command:([\w.]+)/g)].map(([, command]) => command!),
    );
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
  });

  it('show what is insecure, in each language', async () => {
    await follow('scan');
    await follow('look');
    for (const path of [
      'shop/orders.yaml',
      'shop/events.json',
      'archive/main.tf',
      'tickets/lib/tickets-stack.ts',
    ])
      await until(`a finding in ${path}`, () => findings(fileUri(path)).length > 0);
    await eventually('the worst in the view', async () =>
      (await rowsOf(api)).some(({ ruleId }) => ruleId === 'rds-instance-not-public'),
    );
  });

  it('show a score that has room to rise', async () => {
    const { percent, share } = await score();
    assert.ok(percent < 50, `${percent}%`);
    first = share;
  });

  it('repair everything that is safe, once somebody has said so', async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    let isDone = false;
    const done = vscode.commands.executeCommand('parapet.fixAllInWorkspace').then(() => (isDone = true));
    // Presses the button of the question, which takes its time.
    while (!isDone) {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      await pause(100);
    }
    await done;
    // The edit arrives at the documents of closed files a moment later.
    await eventually('the repairs', async () => {
      const [orders, events, files] = await savedTexts([
        'shop/orders.yaml',
        'shop/events.json',
        'archive/modules/files/main.tf',
      ]);
      return (
        /BlockPublicAcls: true/.test(orders!) &&
        /"SqsManagedSseEnabled": true/.test(events!) &&
        /restrict_public_buckets = true/.test(files!)
      );
    });
    const texts = await savedTexts(['shop/orders.yaml']);
    assert.match(texts[0]!, /StorageEncrypted: !If \[IsProd, true, false\]/, 'what replaces something stays');
    await until('the finding to go', () => !hasRule('shop/events.json', 'sqs-queue-encrypted'));
  });

  it('ignore one with a reason', async () => {
    const document = await vscode.workspace.openTextDocument(fileUri('shop/orders.yaml'));
    await vscode.window.showTextDocument(document);
    const [finding] = await until('the finding', () => {
      const found = findings(document.uri).filter((each) => ruleOf(each) === 'sg-no-ingress-ssh');
      return found.length > 0 ? found : undefined;
    });
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding!.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const { command } = actions.find(({ title }) => title.startsWith('Ignore sg-no-ingress-ssh here')) ?? {};
    assert.ok(command !== undefined, actions.map(({ title }) => title).join(' | '));
    await vscode.commands.executeCommand(
      command.command,
      ...(command.arguments ?? []),
      'closed by the proxy',
    );
    await until('the finding to go', () => !hasRule('shop/orders.yaml', 'sg-no-ingress-ssh'));
    const [text] = await savedTexts(['shop/orders.yaml']);
    assert.match(text!, /parapet:ignore sg-no-ingress-ssh -- closed by the proxy/);
  });

  it('see the score rise', async () => {
    const { share } = await score();
    assert.ok(share > first, `${first} became ${share}`);
  });

  it('see 100 where each finding has its reason', async () => {
    await vscode.workspace.fs.writeFile(fileUri('.parapet.yaml'), Buffer.from('profile: all\n'));
    await until('the rules of all controls', () => hasRule('archive/main.tf', 'vpc-flow-logs'));
    await follow('scan');
    // What is ignored may be what another rule looks at.
    for (let rounds = 3; rounds > 0 && allFindings().length > 0; rounds--) {
      await ignoreAll();
      await follow('scan');
    }
    assert.deepEqual(
      allFindings().map(({ uri, finding }) => `${uri.path} ${ruleOf(finding)}`),
      [],
    );
    assert.equal((await score()).percent, 100);
  });
});

/** Everything that the view lists. */
async function rowsOf({ view: { tree } }: Api): Promise<readonly Row[]> {
  const groups = (await tree.getChildren()) ?? [];
  const nodes = (await Promise.all(groups.map(async (group) => tree.getChildren(group)))).flat();
  return nodes.flatMap((node) => (node?.kind === 'finding' ? [node.row] : []));
}

interface Found {
  readonly uri: vscode.Uri;
  readonly finding: vscode.Diagnostic;
}

function allFindings(): readonly Found[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri]) => findings(uri).map((finding) => ({ uri, finding })));
}

/** Ignores each rule in each file where it is broken. */
async function ignoreAll(): Promise<void> {
  const once = new Map(allFindings().map((each) => [`${each.uri.toString()} ${ruleOf(each.finding)}`, each]));
  for (const { uri, finding } of once.values()) {
    const { id, resource } = (finding as { data?: { id: string; resource: string } }).data!;
    await vscode.workspace.openTextDocument(uri);
    const asked = {
      uri: uri.toString(),
      id,
      ruleId: ruleOf(finding),
      on: resource === '' ? 'project' : 'file',
    };
    await vscode.commands.executeCommand('parapet.ignore', asked, 'an example');
  }
  await saveAll();
}

/** Saves what has no editor too: the editor shows what a repair has changed a while later. */
async function saveAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty && !document.isUntitled) assert.ok(await document.save(), document.fileName);
}

/** The texts of files as they are saved, after everything was. */
async function savedTexts(paths: readonly string[]): Promise<readonly string[]> {
  await saveAll();
  return Promise.all(
    paths.map(async (path) => Buffer.from(await vscode.workspace.fs.readFile(fileUri(path))).toString()),
  );
}

function hasRule(path: string, rule: string): boolean {
  return findings(fileUri(path)).some((each) => ruleOf(each) === rule);
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until something asynchronous holds. */
async function eventually(what: string, holds: () => Promise<boolean>, seconds = 30): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await holds()); await pause(50))
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for ${what}.`);
}
