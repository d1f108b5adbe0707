import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver/node';
import { visible, withoutLinks } from '../core/text/shown.ts';
import type { ReadProblem } from '../workspace/disk.ts';
import { PROFILE_NAMES } from '../workspace/frameworks.ts';

/** Milliseconds from which on it is said how long a file took. */
const SLOW = 1000;

/** What the server says beside findings: in the editor's log, and once to the user where a setting is wrong. */
export class Log {
  private readonly connection: Connection;
  private readonly told = new Set<string>();
  /** What is not read, and why, by path. */
  readonly unread = new Map<string, string>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Writes what is not read, and why. */
  readonly notRead = ({ path, message }: ReadProblem): void => {
    this.unread.set(path, message);
    this.connection.console.info(visible(`${path} ${message}`));
  };

  /** Writes what happens. */
  happened(message: string): void {
    this.connection.console.info(visible(message));
  }

  /** Writes what is no fault of the user's. */
  failed(message: string): void {
    this.connection.console.error(message.split('\n').map(visible).join('\n'));
  }

  /** What throws costs its own file, and is written. */
  guarded<T>(path: string, work: () => T): T | undefined {
    const begin = performance.now();
    try {
      return work();
    } catch (error) {
      this.failed(`${path} could not be judged, which is a fault of Parapet: ${reasonOf(error)}`);
      return undefined;
    } finally {
      const took = performance.now() - begin;
      if (took > SLOW) this.connection.console.warn(visible(`${path} took ${(took / 1000).toFixed(1)} s.`));
    }
  }

  /** Writes once of each rule that it threw. */
  readonly ruleFailed = (id: string, error: unknown): void => {
    if (this.isNew(`rule ${id}`)) this.failed(`Rule ${id} failed and was left out: ${reasonOf(error)}`);
  };

  /** Tells the user once of each name that there is no such profile. */
  tellUnknownProfile(name: string | undefined): void {
    if (name === undefined || !this.isNew(`profile ${name}`)) return;
    const message = `There is no profile ${withoutLinks(name)}; parapet.profile is one of ${PROFILE_NAMES.join(', ')}.`;
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  }

  private isNew(what: string): boolean {
    const isTold = this.told.has(what);
    this.told.add(what);
    return !isTold;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
