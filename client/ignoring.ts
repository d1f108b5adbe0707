import * as vscode from 'vscode';
import type { Connection } from './connection.ts';

/** What an action to ignore a finding hands on: `Ignored` of `server/ignoring.ts`, without its reason. */
interface Asked {
  readonly uri: string;
  readonly id: string;
  readonly ruleId: string;
  readonly on: 'property' | 'resource' | 'project';
}

const WHERE: Readonly<Record<Asked['on'], string>> = {
  property: 'here',
  resource: 'on this resource',
  project: 'in the whole project',
};

/** Registers `parapet.ignore`, which asks why a finding is all right and writes that beside it. */
export function registerIgnoring(server: Connection): vscode.Disposable {
  return vscode.commands.registerCommand('parapet.ignore', async (asked: Asked, given?: string) => {
    const reason = given ?? (await askReason(asked));
    if (reason === undefined) return;
    const edit = await server.request<unknown>('parapet/ignore', { ...asked, reason });
    const converted = edit === null ? undefined : await server.toWorkspaceEdit(edit);
    if (converted === undefined || !(await vscode.workspace.applyEdit(converted)))
      void vscode.window.showWarningMessage(
        'Parapet could not write that: the text has changed, or is read-only.',
      );
  });
}

function askReason({ ruleId, on }: Asked): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `Ignore ${ruleId} ${WHERE[on]}`,
    prompt: 'Why is this all right? Whoever reads the file next will want to know.',
    placeHolder: 'rebuilt every night from the warehouse',
    validateInput: (text) =>
      text.trim() === '' ? 'A suppression without a reason has no effect.' : undefined,
  });
}
