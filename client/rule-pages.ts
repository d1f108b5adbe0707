import * as vscode from 'vscode';
import type { Connection } from './connection.ts';

const SCHEME = 'parapet-rule';

interface RuleSummary {
  readonly id: string;
  readonly title?: string;
  readonly severity?: string;
}

/** Registers `parapet.showRule` and the read-only documents that it shows. */
export function registerRulePages(server: Connection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => page(server, uri.path.replace(/^\//, '').replace(/\.md$/, '')),
    }),
    vscode.commands.registerCommand('parapet.showRule', (ruleId?: unknown) => showRule(server, ruleId)),
  );
}

async function showRule(server: Connection, given: unknown): Promise<void> {
  const ruleId = typeof given === 'string' ? given : await pickRule(server, given);
  if (ruleId === undefined) return;
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${ruleId}.md` });
  // Opened first, so that an unknown rule is an error here and not an empty preview.
  await vscode.workspace.openTextDocument(uri);
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}

async function page(server: Connection, ruleId: string): Promise<string> {
  const { markdown } = await server.request<{ markdown: string }>('parapet/rulePage', { ruleId });
  return markdown;
}

/** One of the rules that are given by their ids, or of all. */
async function pickRule(server: Connection, given: unknown): Promise<string | undefined> {
  const rules = await server.request<readonly RuleSummary[]>('parapet/rules');
  const ids = Array.isArray(given) ? given : rules.map(({ id }) => id);
  const items = rules
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, severity }) => ({ label: id, detail: title, description: severity }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Parapet: Show Rule',
    placeHolder: 'A rule by its id or its title',
    matchOnDetail: true,
  });
  return picked?.label;
}
