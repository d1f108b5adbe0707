import * as vscode from 'vscode';
import type { Connection } from './connection.ts';
import { Findings } from './findings.ts';
import { FindingsTree, type Node } from './findings-tree.ts';
import { registerFindingActions } from './finding-actions.ts';
import { GROUPINGS, type Grouping } from './grouping.ts';

const VIEW = 'parapet.findings';
const GROUPED_BY = 'parapet.groupedBy';

const GROUPED: Readonly<Record<Grouping, string>> = {
  severity: 'the most severe first',
  service: 'the service of AWS that they are about',
  rule: 'what must hold',
  file: 'where they stand',
  framework: 'CIS, PCI DSS, NIST and others: a finding is in each that asks for its rule',
};

/** The view of all findings, as tests see it too. */
export interface SecurityView extends vscode.Disposable {
  readonly tree: vscode.TreeDataProvider<Node>;
  /** How many critical and high findings the badge tells. */
  readonly badge: number;
  /** Whether somebody looks at it. */
  readonly isVisible: boolean;
}

/** Registers the view in the activity bar. While it is not visible, the server is asked for nothing. */
export function registerSecurityView(context: vscode.ExtensionContext, server: Connection): SecurityView {
  const findings = new Findings(server);
  const tree = new FindingsTree(findings, server);
  const { workspaceState } = context;
  tree.by = workspaceState.get<Grouping>(GROUPED_BY, 'severity');
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const show = (): void => {
    tree.refresh();
    describe(view, tree);
    void vscode.commands.executeCommand('setContext', 'parapet.isScanned', findings.isScanned);
    void vscode.commands.executeCommand('setContext', 'parapet.isFiltered', tree.filter !== '');
  };
  const disposable = vscode.Disposable.from(
    findings,
    view,
    findings.onDidChange(show),
    server.onDidChange(show),
    view.onDidChangeVisibility(({ visible }) => findings.watch(visible)),
    vscode.languages.onDidChangeDiagnostics(() => showBadge(view)),
    registerChoices(tree, workspaceState, show),
    registerFindingActions(server),
  );
  findings.watch(view.visible);
  return {
    tree,
    get badge(): number {
      return view.badge?.value ?? 0;
    },
    get isVisible(): boolean {
      return view.visible;
    },
    dispose: () => void disposable.dispose(),
  };
}

/** Registers how the view is gathered and filtered; tests give what a person is asked for. */
function registerChoices(
  tree: FindingsTree,
  workspaceState: vscode.Memento,
  show: () => void,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('parapet.groupFindings', async (given?: unknown) => {
      const by = GROUPINGS.find((each) => each === given) ?? (await askGrouping(tree.by));
      if (by === undefined) return;
      tree.by = by;
      await workspaceState.update(GROUPED_BY, by);
      show();
    }),
    vscode.commands.registerCommand('parapet.filterFindings', async (given?: unknown) => {
      const filter = typeof given === 'string' ? given : await askFilter(tree.filter);
      if (filter === undefined) return;
      tree.filter = filter.trim();
      show();
    }),
    vscode.commands.registerCommand('parapet.clearFilter', () => {
      tree.filter = '';
      show();
    }),
  );
}

function describe(view: vscode.TreeView<Node>, { by, filter }: FindingsTree): void {
  view.description = filter === '' ? `by ${by}` : `by ${by}, with "${filter}"`;
}

/** The badge is of what the editor has anyway: it is seen while the view is not. */
function showBadge(view: vscode.TreeView<Node>): void {
  const count = vscode.languages
    .getDiagnostics()
    .reduce<number>((sum, [, all]) => sum + all.filter(isUrgent).length, 0);
  if ((view.badge?.value ?? 0) === count) return;
  const tooltip = `${count} critical or high finding${count === 1 ? '' : 's'}`;
  view.badge = count === 0 ? undefined : { value: count, tooltip };
}

function isUrgent(diagnostic: vscode.Diagnostic): boolean {
  if (diagnostic.source !== 'parapet') return false;
  const { data } = diagnostic as { readonly data?: { readonly severity?: string } };
  return data?.severity === 'critical' || data?.severity === 'high';
}

async function askGrouping(current: Grouping): Promise<Grouping | undefined> {
  const items = GROUPINGS.map((by) => ({
    label: by.charAt(0).toUpperCase() + by.slice(1),
    description: by === current ? 'as now' : '',
    detail: GROUPED[by],
    by,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: 'Group Findings By' });
  return picked?.by;
}

function askFilter(current: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Filter Findings',
    value: current,
    prompt:
      'Words of the message, the rule, the resource, the file, the service or the severity. Nothing shows all.',
  });
}
