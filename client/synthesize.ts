import { delimiter, join } from 'node:path';
import * as vscode from 'vscode';
import { withoutIcons, withoutLinks } from '../core/text/shown.ts';
import type { Scans } from './scans.ts';

/** Whether the workspace has an app of the CDK, for the menus. */
const HAS_APP = 'parapet.hasCdkApp';

const APPS = '**/cdk.json';
const NOT_APPS = '{**/node_modules/**,**/cdk.out/**}';

/** Registers `parapet.synthesizeAndScan`, and offers it where there is an app. */
export function registerSynthesis(scans: Scans): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(APPS, false, true, false);
  const offer = (): void => void offerWhereApp();
  offer();
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(offer),
    watcher.onDidDelete(offer),
    vscode.workspace.onDidChangeWorkspaceFolders(offer),
    vscode.commands.registerCommand('parapet.synthesizeAndScan', (given?: unknown) =>
      synthesizeAndScan(scans, given),
    ),
  );
}

async function offerWhereApp(): Promise<void> {
  const [app] = await vscode.workspace.findFiles(APPS, NOT_APPS, 1);
  await vscode.commands.executeCommand('setContext', HAS_APP, app !== undefined);
}

/** Synthesizes an app with its own `cdk` and scans the workspace; only ever on the user's command, since it runs the app. */
async function synthesizeAndScan(scans: Scans, given: unknown): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage(
      'To synthesize a CDK app is to run it. Parapet does that in a trusted workspace alone.',
    );
    return;
  }
  const app = await chosenApp(given);
  if (app === undefined) return;
  const cdk = await findCdk(app);
  if (cdk === undefined) {
    void vscode.window.showErrorMessage(
      `There is no cdk command for ${nameOf(app)}. Install the app's packages, with aws-cdk among them; or run "cdk synth" yourself, and then "Parapet: Scan Workspace".`,
    );
    return;
  }
  const task = taskOf(app, cdk);
  if (vscode.tasks.taskExecutions.some((execution) => isSame(execution.task, task))) {
    void vscode.window.showInformationMessage(`${nameOf(app)} is being synthesized already.`);
    return;
  }
  const code = await run(task);
  if (code === 0) await scans.scan();
  else if (code !== undefined) {
    void vscode.window.showErrorMessage(
      `${nameOf(app)} was not synthesized: cdk ended with code ${code}. The terminal says why.`,
    );
  }
}

/** The folder of the app that the active file or what the user points at belongs to; else asks where there are several. */
async function chosenApp(given: unknown): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles(APPS, NOT_APPS);
  const apps = found.map((uri) => vscode.Uri.joinPath(uri, '..')).sort((a, b) => (a.path < b.path ? -1 : 1));
  const at = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
  const around = apps.filter(({ path }) => at?.path.startsWith(`${path}/`));
  const nearest = around.reduce<vscode.Uri | undefined>(
    (best, app) => (best !== undefined && best.path.length > app.path.length ? best : app),
    undefined,
  );
  if (nearest !== undefined || apps.length === 1) return nearest ?? apps[0];
  if (apps.length === 0) {
    void vscode.window.showInformationMessage('There is no cdk.json in this workspace.');
    return undefined;
  }
  const items = apps.map((app) => ({ label: withoutIcons(nameOf(app)), app }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Parapet: Synthesize and Scan',
    placeHolder: 'The app to synthesize',
  });
  return picked?.app;
}

/**
 * The app's own `cdk`: in its `node_modules`, or in those of a folder above it in the workspace; else the one that the
 * user has installed for all. Nothing is downloaded.
 */
async function findCdk(app: vscode.Uri): Promise<vscode.Uri | undefined> {
  const root = vscode.workspace.getWorkspaceFolder(app)?.uri ?? app;
  const name = process.platform === 'win32' ? 'cdk.cmd' : 'cdk';
  const places: vscode.Uri[] = [];
  for (let folder = app; folder.path.length >= root.path.length; folder = vscode.Uri.joinPath(folder, '..')) {
    places.push(vscode.Uri.joinPath(folder, 'node_modules', '.bin', name));
    if (folder.path === '/') break;
  }
  const path = process.env['PATH']?.split(delimiter).filter((folder) => folder !== '') ?? [];
  for (const cdk of [...places, ...path.map((folder) => vscode.Uri.file(join(folder, name)))])
    if (await exists(cdk)) return cdk;
  return undefined;
}

function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

/** A task runs in a terminal, which shows what the tool says and is brought up where it fails. */
function taskOf(app: vscode.Uri, cdk: vscode.Uri): vscode.Task {
  const command = { value: cdk.fsPath, quoting: vscode.ShellQuoting.Strong };
  const task = new vscode.Task(
    { type: 'parapet', app: app.fsPath },
    vscode.workspace.getWorkspaceFolder(app) ?? vscode.TaskScope.Workspace,
    `cdk synth (${nameOf(app)})`,
    'Parapet',
    new vscode.ShellExecution(command, ['synth', '--quiet'], { cwd: app.fsPath }),
    [],
  );
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
  return task;
}

/** Runs a task to its end, or until the user cancels it; its exit code, undefined where it was ended. */
async function run(task: vscode.Task): Promise<number | undefined> {
  const location = vscode.ProgressLocation.Notification;
  const options = { location, title: `Parapet: ${task.name}`, cancellable: true };
  return vscode.window.withProgress(options, async (_progress, token) => {
    const ended = endOf(task);
    const running = await vscode.tasks.executeTask(task);
    token.onCancellationRequested(() => running.terminate());
    const code = await ended;
    return token.isCancellationRequested ? undefined : code;
  });
}

function endOf(task: vscode.Task): Promise<number | undefined> {
  return new Promise((resolve) => {
    const end = (code: number | undefined): void => {
      ends.dispose();
      resolve(code);
    };
    const ends = vscode.Disposable.from(
      vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (isSame(execution.task, task)) end(exitCode);
      }),
      // What never had a process tells this alone; all others tell it too, and not always behind the above.
      vscode.tasks.onDidEndTask(({ execution }) => {
        if (isSame(execution.task, task)) setTimeout(() => end(undefined), 1000);
      }),
    );
  });
}

function isSame(one: vscode.Task, other: vscode.Task): boolean {
  return one.source === other.source && one.name === other.name;
}

/** How a folder is called in messages, in which a link would be one. */
function nameOf(app: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(app, false);
  return withoutLinks(path === app.fsPath ? (app.path.split('/').at(-1) ?? path) : path);
}
