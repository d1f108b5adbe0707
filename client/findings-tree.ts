import * as vscode from 'vscode';
import type { Connection } from './connection.ts';
import type { Findings } from './findings.ts';
import { countsInWords, groupsOf, matches, type Group, type Grouping, type Row } from './grouping.ts';
import type { Gap, ListedFramework, ListedRange, Severity } from './listed.ts';

/** What stands in the tree. */
export type Node =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'finding'; readonly row: Row; readonly key: string }
  | { readonly kind: 'gaps'; readonly gaps: readonly PlacedGap[] }
  | { readonly kind: 'gap'; readonly gap: PlacedGap; readonly key: string }
  | { readonly kind: 'nothing'; readonly filter: string };

interface PlacedGap extends Gap {
  readonly uri: string;
  readonly path: string;
}

const ICONS: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  critical: icon('error', 'parapet.critical'),
  high: icon('error', 'parapet.high'),
  medium: icon('warning', 'parapet.medium'),
  low: icon('info', 'parapet.low'),
  info: icon('circle-outline', 'descriptionForeground'),
};

const GAP = icon('eye-closed', 'descriptionForeground');
const START: ListedRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The findings of the workspace as a tree: groups, their findings, and what was not looked at. */
export class FindingsTree implements vscode.TreeDataProvider<Node> {
  by: Grouping = 'severity';
  filter = '';
  private readonly findings: Findings;
  private readonly server: Connection;
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private frameworks: readonly ListedFramework[] | undefined;

  constructor(findings: Findings, server: Connection) {
    this.findings = findings;
    this.server = server;
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  /** All findings, whether the filter lets them through or not. */
  rows(): readonly Row[] {
    return [...this.findings.files.values()].flatMap(({ uri, findings }) =>
      findings.map((finding) => {
        const { title, service, hasRepair } = this.findings.rules.get(finding.ruleId)!;
        return { ...finding, uri, path: pathOf(uri), title, service, hasRepair };
      }),
    );
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'group')
      return node.group.rows.map((row, i) => ({ kind: 'finding', row, key: `${node.group.name}\n${i}` }));
    if (node?.kind === 'gaps') return node.gaps.map((gap, i) => ({ kind: 'gap', gap, key: `gap\n${i}` }));
    if (node !== undefined || !this.server.started) return [];
    const { filter } = this;
    const rows = this.rows().filter((row) => filter === '' || matches(row, filter));
    const groups = groupsOf(rows, this.by, this.by === 'framework' ? await this.knownFrameworks() : []);
    const gaps = this.gaps();
    return [
      ...(filter !== '' && rows.length === 0 ? [{ kind: 'nothing', filter } as const] : []),
      ...groups.map((group) => ({ kind: 'group', group }) as const),
      ...(gaps.length > 0 ? [{ kind: 'gaps', gaps } as const] : []),
    ];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node.group, this.by);
      case 'finding':
        return findingItem(node.row, node.key);
      case 'gaps':
        return gapsItem(node.gaps.length);
      case 'gap':
        return gapItem(node.gap, node.key);
      case 'nothing':
        return nothingItem(node.filter);
    }
  }

  private async knownFrameworks(): Promise<readonly ListedFramework[]> {
    return (this.frameworks ??= await this.server.request<readonly ListedFramework[]>('parapet/frameworks'));
  }

  private gaps(): readonly PlacedGap[] {
    const inFiles = [...this.findings.files.values()].flatMap(({ uri, gaps }) =>
      gaps.map((gap) => ({ ...gap, uri, path: pathOf(uri) })),
    );
    const whole = this.findings.unread.map(({ uri, message }) => ({
      uri,
      path: pathOf(uri),
      message: `This file ${message}.`,
      range: START,
    }));
    return [...inFiles, ...whole];
  }
}

function groupItem({ name, title, severity, rows }: Group, by: Grouping): vscode.TreeItem {
  const label = by === 'severity' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const isWorst = severity === 'critical' || severity === 'high';
  const item = new vscode.TreeItem(label, isWorst && by === 'severity' ? Expanded : Collapsed);
  item.id = `${by}\n${name}`;
  item.description = title === undefined ? String(rows.length) : `${rows.length} · ${title}`;
  item.tooltip = `${label}: ${countsInWords(rows)}`;
  item.iconPath = ICONS[severity];
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${title ?? label}: ${countsInWords(rows)}` };
  return item;
}

function findingItem(row: Row, key: string): vscode.TreeItem {
  const item = new vscode.TreeItem(row.message);
  const line = row.range.start.line + 1;
  item.id = key;
  item.description = [row.resource, `${row.path}:${line}`].filter((part) => part !== '').join(' · ');
  item.tooltip = `${row.message}\n\n${row.severity} · ${row.ruleId}\n${row.title}\n${row.path}, line ${line}`;
  item.iconPath = ICONS[row.severity];
  item.contextValue = `finding${row.hasRepair ? ' repair' : ''}${row.resource === '' ? '' : ' resource'}`;
  item.command = opening(row);
  item.accessibilityInformation = { label: `${row.severity}: ${row.message} ${row.path}, line ${line}` };
  return item;
}

function gapsItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem('Not read or not evaluated', vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'gaps';
  item.description = String(count);
  item.tooltip = 'Nobody knows whether something is wrong here.';
  item.iconPath = GAP;
  return item;
}

function gapItem(gap: PlacedGap, key: string): vscode.TreeItem {
  const item = new vscode.TreeItem(gap.message.replace(/^Parapet: /, ''));
  item.id = key;
  item.description = `${gap.path}:${gap.range.start.line + 1}`;
  item.tooltip = gap.message;
  item.iconPath = GAP;
  item.command = opening(gap);
  return item;
}

function nothingItem(filter: string): vscode.TreeItem {
  const item = new vscode.TreeItem(`No finding has "${filter}"`);
  item.id = 'nothing';
  item.iconPath = icon('filter', 'descriptionForeground');
  item.command = { title: 'Clear the filter', command: 'parapet.clearFilter' };
  return item;
}

function opening({ uri, range }: { readonly uri: string; readonly range: ListedRange }): vscode.Command {
  return {
    title: 'Open',
    command: 'vscode.open',
    arguments: [vscode.Uri.parse(uri), { selection: toRange(range), preserveFocus: true }],
  };
}

export function toRange({ start, end }: ListedRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** How people call a file: from the folder of the workspace. */
function pathOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}

function icon(name: string, color: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(color));
}
