import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';

/** Servers that ended by themselves within this time, in milliseconds, are not started again for ever. */
const PATIENCE = 3 * 60_000;
const MOST_RESTARTS = 4;

/** Starts a server that died again, and explains that once; one that dies again and again is left to the user. */
export function restartingHandler(log: vscode.LogOutputChannel, onEnded: () => void): ErrorHandler {
  const ends: number[] = [];
  let isTold = false;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      ends.push(Date.now());
      if (ends.filter((at) => at > Date.now() - PATIENCE).length > MOST_RESTARTS) {
        onEnded();
        log.error(`The language server ended ${ends.length} times and was not started again.`);
        void tellOfEnd(`Parapet's language server ends again and again, and was not started once more.`);
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      log.warn('The language server ended unexpectedly and is started again.');
      if (!isTold) void tellOfEnd(`Parapet's language server ended unexpectedly and was started again.`);
      isTold = true;
      return { action: CloseAction.Restart, handled: true };
    },
  };
}

const AFTER_END: Readonly<Record<string, string>> = {
  'Show Log': 'parapet.showLog',
  'Report a Problem': 'parapet.reportProblem',
  'Restart Server': 'parapet.restartServer',
};

async function tellOfEnd(words: string): Promise<void> {
  const chosen = await vscode.window.showWarningMessage(words, ...Object.keys(AFTER_END));
  if (chosen !== undefined) await vscode.commands.executeCommand(AFTER_END[chosen]!);
}
