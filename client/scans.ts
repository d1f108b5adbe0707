import * as vscode from 'vscode';
import type { Connection } from './connection.ts';
import { scanWorkspace, type ScanSummary } from './commands.ts';

export type { ScanSummary };

/** Scans of the workspace, for who wants to hear of them. */
export interface Scans extends vscode.Disposable {
  readonly onDidScan: vscode.Event<ScanSummary>;
  /** Scans every template of the workspace. */
  scan(): Promise<void>;
}

export function createScans(server: Connection): Scans {
  const scanned = new vscode.EventEmitter<ScanSummary>();
  return {
    onDidScan: scanned.event,
    async scan() {
      const summary = await scanWorkspace(server);
      if (summary !== undefined) scanned.fire(summary);
    },
    dispose: () => scanned.dispose(),
  };
}
