import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { complianceCsv, complianceMarkdown } from './compliance-export.ts';
import type { Connection } from './connection.ts';
import type { DashboardData, TrendPoint } from './dashboard-data.ts';
import { dashboardPage, messagePage } from './dashboard-page.ts';
import { SEVERITIES } from './listed.ts';
import type { ScanSummary, Scans } from './scans.ts';

const TREND = 'parapet.trend';
const FRAMEWORK = 'parapet.framework';
/** How many scans are remembered. */
const MOST_POINTS = 20;

/** What a button of the page sends. */
type Message = Readonly<Partial<Record<string, string>>>;

/** Registers `parapet.showDashboard`. While no dashboard is visible, none is made. */
export function registerDashboard(
  context: vscode.ExtensionContext,
  server: Connection,
  scans: Scans,
): DashboardPanel {
  const dashboard = new DashboardPanel(context.workspaceState, server);
  context.subscriptions.push(
    dashboard,
    scans.onDidScan((summary) => dashboard.scanned(summary)),
    vscode.commands.registerCommand('parapet.showDashboard', () => dashboard.show()),
  );
  return dashboard;
}

/** The dashboard in its panel, of which there is one at most. */
export class DashboardPanel implements vscode.Disposable {
  private readonly memory: vscode.Memento;
  private readonly server: Connection;
  private panel: vscode.WebviewPanel | undefined;
  private data: DashboardData | undefined;
  private at = 0;
  private isStale = false;

  constructor(memory: vscode.Memento, server: Connection) {
    this.memory = memory;
    this.server = server;
  }

  /** The page as it is shown; undefined where none is. */
  get page(): string | undefined {
    return this.panel?.webview.html;
  }

  async show(): Promise<void> {
    if (this.panel !== undefined) {
      this.panel.reveal();
      return;
    }
    this.panel = vscode.window.createWebviewPanel('parapet.dashboard', 'Security', vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [],
    });
    this.panel.onDidDispose(() => (this.panel = undefined));
    this.panel.onDidChangeViewState(() => {
      if (this.panel?.visible === true && this.isStale) void this.make();
    });
    this.panel.webview.onDidReceiveMessage((message: Message) => this.received(message));
    await this.make();
  }

  /** A scan has ended: a dashboard that somebody looks at follows at once. */
  async scanned({ findings, isCancelled }: ScanSummary): Promise<void> {
    this.isStale = true;
    if (this.panel?.visible === true) await this.make();
    else if (!isCancelled) await this.remember({ at: Date.now(), counts: findings });
  }

  /** What a button of the page sends. */
  async received(message: Message): Promise<void> {
    const { send, words = '', id, format } = message;
    if (send === 'scan') await vscode.commands.executeCommand('parapet.scanWorkspace');
    else if (send === 'view') await vscode.commands.executeCommand('parapet.findings.focus');
    else if (send === 'open') await open(message);
    else if (send === 'export') await this.export(format);
    else if (send === 'framework') {
      await this.memory.update(FRAMEWORK, id);
      this.refresh();
    } else if (send === 'filter') {
      await vscode.commands.executeCommand('parapet.filterFindings', words);
      await vscode.commands.executeCommand('parapet.findings.focus');
    }
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private async make(): Promise<void> {
    this.isStale = false;
    if (this.data === undefined) this.say('The workspace is being scanned …');
    try {
      this.data = await this.server.request<DashboardData>('parapet/dashboard');
    } catch (error) {
      this.server.log.error(`The dashboard could not be made: ${String(error)}`);
      this.say('The dashboard could not be made. The log says why.');
      return;
    }
    this.at = Date.now();
    const { counts, compliance } = this.data;
    await this.remember({ at: this.at, counts, percent: compliance.score.percent });
    this.refresh();
  }

  private refresh(): void {
    if (this.panel === undefined || this.data === undefined) return;
    this.panel.webview.html = dashboardPage(this.data, {
      nonce: randomBytes(16).toString('hex'),
      at: timeOf(this.at),
      trend: this.trend().map((point) => ({ ...point, when: timeOf(point.at) })),
      framework: this.framework(),
      nameOf: (file) => vscode.workspace.asRelativePath(file),
    });
  }

  private say(words: string): void {
    if (this.panel !== undefined)
      this.panel.webview.html = messagePage(words, randomBytes(16).toString('hex'));
  }

  private framework(): string {
    return this.memory.get(FRAMEWORK, 'fsbp');
  }

  private trend(): readonly TrendPoint[] {
    return this.memory.get<readonly TrendPoint[]>(TREND, []);
  }

  /** A scan without a score gets the one of a dashboard that shows the same. */
  private async remember(point: TrendPoint): Promise<void> {
    const trend = this.trend();
    const last = trend.at(-1);
    const isSame =
      last !== undefined &&
      SEVERITIES.every((severity) => (last.counts[severity] ?? 0) === (point.counts[severity] ?? 0)) &&
      (last.percent === undefined || last.percent === point.percent);
    const kept = isSame && point.percent !== undefined ? trend.slice(0, -1) : trend;
    await this.memory.update(TREND, [...kept, point].slice(-MOST_POINTS));
  }

  private async export(format: string | undefined): Promise<void> {
    if (this.data === undefined) return;
    const { compliance } = this.data;
    const [language, content] =
      format === 'csv'
        ? ['csv', complianceCsv(compliance, this.framework())]
        : ['markdown', complianceMarkdown(compliance, this.framework())];
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
  }
}

async function open({ file, line, column }: Message): Promise<void> {
  if (file === undefined) return;
  const at = new vscode.Position(Math.max(0, Number(line) - 1), Math.max(0, Number(column) - 1));
  await vscode.window.showTextDocument(vscode.Uri.file(file), { selection: new vscode.Range(at, at) });
}

function timeOf(at: number): string {
  return new Date(at).toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
}
