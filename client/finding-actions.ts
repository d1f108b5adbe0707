import * as vscode from 'vscode';
import type { Connection } from './connection.ts';
import { toRange, type Node } from './findings-tree.ts';
import type { Row } from './grouping.ts';
import type { ListedFix } from './listed.ts';

/** Registers what can be done about a finding in the view. */
export function registerFindingActions(server: Connection): vscode.Disposable {
  const on = (command: string, action: (row: Row) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (node?: Node) => {
      if (node?.kind === 'finding') await action(node.row);
    });
  return vscode.Disposable.from(
    on('parapet.fixFinding', (row) => fix(server, row)),
    on('parapet.ignoreFinding', (row) => ignore(row)),
    on('parapet.showFindingRule', async ({ ruleId }) => {
      await vscode.commands.executeCommand('parapet.showRule', ruleId);
    }),
    on('parapet.copyFinding', async ({ severity, ruleId, message, path, range }) => {
      const place = `${path}:${range.start.line + 1}`;
      await vscode.env.clipboard.writeText(`${place}: ${severity}: ${message} (${ruleId})`);
    }),
  );
}

/** Repairs a finding: at once where that is safe, else after its difference was looked at. */
async function fix(server: Connection, row: Row): Promise<void> {
  await reveal(row);
  const found = await server.request<ListedFix | null>('parapet/fix', { uri: row.uri, id: row.id });
  if (found === null) {
    void vscode.window.showInformationMessage('Parapet can write no repair for this finding.');
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const toLookAt = found.isSafe
    ? undefined
    : { label: found.title, description: found.caution, needsConfirmation: true };
  for (const [uri, edits] of Object.entries(found.edits))
    for (const { range, newText } of edits)
      edit.replace(vscode.Uri.parse(uri), toRange(range), newText, toLookAt);
  await vscode.workspace.applyEdit(edit);
}

const PLACES = [
  { label: 'Here', detail: 'In a comment at the property', on: 'property' },
  { label: 'On the resource', detail: 'In a comment at the resource: for all of it', on: 'resource' },
  { label: 'In the project', detail: 'In .parapet.yaml: the rule is turned off', on: 'project' },
] as const;

async function ignore(row: Row): Promise<void> {
  const { uri, id, ruleId } = row;
  const place = await vscode.window.showQuickPick(PLACES, { title: `Ignore ${ruleId}` });
  if (place === undefined) return;
  // The server writes into documents that are open.
  await reveal(row);
  await vscode.commands.executeCommand('parapet.ignore', { uri, id, ruleId, on: place.on });
}

async function reveal({ uri, range }: Row): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await vscode.window.showTextDocument(document, { selection: toRange(range) });
}
