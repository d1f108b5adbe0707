import * as vscode from 'vscode';
import { withoutIcons } from '../core/text/shown.ts';
import type { Connection } from './connection.ts';

/** What an action to ignore a finding hands on: `Ignored` of `server/ignoring.ts`, without its reason. */
interface Asked {
  readonly uri: string;
  readonly id: string;
  readonly ruleId: string;
  readonly on: Place;
}

type Place = 'property' | 'resource' | 'file' | 'project';

/** One of several findings at a place: `Choice` of `server/ways-to-ignore.ts`. */
interface Choice extends Omit<Asked, 'on'> {
  readonly message: string;
  readonly places: readonly Place[];
}

const WHERE: Readonly<Record<Place, string>> = {
  property: 'here',
  resource: 'on this resource',
  file: 'in this file',
  project: 'in the whole project',
};

/** Registers `parapet.ignore`, which asks why a finding is all right and writes that beside it. */
export function registerIgnoring(server: Connection): vscode.Disposable {
  return vscode.commands.registerCommand('parapet.ignore', async (one: Asked | Choices, given?: string) => {
    const asked = 'choices' in one ? await chosen(one.choices) : one;
    if (asked === undefined) return;
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

interface Choices {
  readonly choices: readonly Choice[];
}

/** Which of several findings is meant, and where it is to be ignored. */
async function chosen(choices: readonly Choice[]): Promise<Asked | undefined> {
  const finding = await vscode.window.showQuickPick(
    choices.map((choice) => ({ label: choice.ruleId, detail: withoutIcons(choice.message), choice })),
    { title: 'Ignore a finding', placeHolder: 'Which one is all right?', matchOnDetail: true },
  );
  if (finding === undefined) return undefined;
  const { places, ...rest } = finding.choice;
  const where = await vscode.window.showQuickPick(
    places.map((on) => ({ label: WHERE[on], on })),
    { title: `Ignore ${rest.ruleId}`, placeHolder: 'Where?' },
  );
  return where && { ...rest, on: where.on };
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
