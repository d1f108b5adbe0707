import * as vscode from 'vscode';
import { looksLikeTemplate } from '../core/languages/cloudformation/sniff.ts';
import { fixAllInFile, fixAllInWorkspace } from './commands.ts';
import { createConnection, type Connection } from './connection.ts';
import { registerDashboard, type DashboardPanel } from './dashboard.ts';
import { registerIgnoring } from './ignoring.ts';
import { registerRulePages } from './rule-pages.ts';
import { LANGUAGES, SOURCE, TERRAFORM } from './languages.ts';
import { createScans } from './scans.ts';
import { registerSecurityView, type SecurityView } from './security-view.ts';
import { registerStatus } from './status.ts';
import { registerSupport } from './support.ts';
import { registerSynthesis } from './synthesize.ts';

let connection: Connection | undefined;

/** What the extension says to others. */
export interface Api {
  /** Whether the language server was started: a workspace without a template never pays for one. */
  readonly serverStarted: boolean;
  /** What the view of findings shows. */
  readonly view: Pick<SecurityView, 'tree' | 'badge' | 'isVisible'>;
  readonly dashboard: Pick<DashboardPanel, 'page' | 'received'>;
}

/** Registers the commands, and starts the server when an open document turns out to be a template. */
export function activate(context: vscode.ExtensionContext): Api {
  const server = createConnection(context);
  connection = server;
  const scans = createScans(server);
  const view = registerSecurityView(context, server);
  const dashboard = registerDashboard(context, server, scans);
  context.subscriptions.push(
    scans,
    view,
    registerSupport(context, server),
    registerStatus(server),
    registerRulePages(server),
    registerIgnoring(server),
    registerSynthesis(scans),
    vscode.commands.registerCommand('parapet.scanWorkspace', () => scans.scan()),
    vscode.commands.registerCommand('parapet.fixAllInFile', () => fixAllInFile(server)),
    vscode.commands.registerCommand('parapet.fixAllInWorkspace', () => fixAllInWorkspace(server)),
    ...startOnTemplate(server),
  );
  return {
    get serverStarted() {
      return server.started;
    },
    view,
    dashboard,
  };
}

/** Stops the server, and resolves when it has gone. */
export async function deactivate(): Promise<void> {
  await connection?.stop();
}

function startOnTemplate(server: Connection): vscode.Disposable[] {
  const consider = (document: vscode.TextDocument): void => {
    if (!server.started && isTemplate(document)) void server.start();
  };
  const considerAll = (): void => vscode.workspace.textDocuments.forEach(consider);
  considerAll();
  return [
    vscode.workspace.onDidOpenTextDocument(consider),
    vscode.workspace.onDidChangeTextDocument((event) => {
      // A text becomes a template by a key or a type, which are typed with a colon or, in Terraform, in quotes.
      if (!server.started && event.contentChanges.some((change) => /[:"]/.test(change.text))) {
        consider(event.document);
      }
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('parapet.enable')) considerAll();
    }),
  ];
}

/** What makes a Terraform file one of AWS's, or of a module that may be. */
const RESOURCE = /^[ \t]*(?:resource\s+"aws|data\s+"aws|module\s+")/m;

/** What a file says that uses the construct library of the CDK. */
const CONSTRUCTS = /['"](?:aws-cdk-lib|@aws-cdk\/)|^[ \t]*(?:import|from)\s+aws_cdk\b/m;

function isTemplate(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  return (
    LANGUAGES.includes(document.languageId) &&
    (scheme === 'file' || scheme === 'untitled') &&
    vscode.workspace.getConfiguration('parapet', document.uri).get<boolean>('enable', true) &&
    mayHoldResources(document)
  );
}

function mayHoldResources(document: vscode.TextDocument): boolean {
  const text = document.getText();
  if (TERRAFORM.includes(document.languageId)) return RESOURCE.test(text);
  return SOURCE.includes(document.languageId) ? CONSTRUCTS.test(text) : looksLikeTemplate(text);
}
