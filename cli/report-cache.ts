import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Disk, ReadProblem } from '../workspace/disk.ts';
import type { ScanResult } from '../workspace/scan.ts';
import { placeFile } from '../workspace/replace-file.ts';
import type { Report } from './report/report.ts';

/** What a report rests on, beside the settings that name its file. */
interface Basis {
  /** The program, the day, the files and what else is not read through them. */
  readonly given: string;
  /** Digests of what was read: `t` and a path for a text, `l` and a folder for its list. */
  readonly read: Readonly<Record<string, string>>;
  /** What could not be read, in words, sorted. */
  readonly unread: readonly string[];
}

/**
 * A report that is kept for a scan with the same settings: the last one. It is taken again while everything that was read for
 * it reads the same.
 */
export class ReportCache {
  private readonly file: string;
  private readonly given: string;
  private readonly read: Record<string, string> = {};
  private isStable = true;

  /** `settings` say which scan it is, and `given` what else its report depends on beside what is read; the program is added. */
  constructor(folder: string, settings: unknown, given: unknown) {
    this.file = join(folder, `report-${digestOf(JSON.stringify(settings))}`);
    this.given = digestOf(JSON.stringify([programOf(), given]));
  }

  /** Takes note of what is read. */
  readonly noted = (key: string, result: string | readonly string[] | undefined): void => {
    const digest = digestOf(result);
    // What has changed between two reads belongs to no one report.
    if ((this.read[key] ?? digest) !== digest) this.isStable = false;
    this.read[key] = digest;
  };

  /** The report that was kept, if all that it rests on is the same in `files`; one that is damaged is none. */
  kept(files: Disk): Report | undefined {
    try {
      const [sum, head, report] = readFileSync(this.file, 'utf8').split('\n');
      if (head === undefined || report === undefined || sum !== digestOf(`${head}\n${report}`))
        return undefined;
      const { given, read, unread } = JSON.parse(head) as Basis;
      if (given !== this.given) return undefined;
      const isSame = Object.entries(read).every(([key, digest]) => {
        const path = key.slice(1);
        return digestOf(key.startsWith('t') ? files.text(path) : files.list(path)) === digest;
      });
      // What is not read may be so for another reason by now.
      return isSame && told(files.problems).join('\n') === unread.join('\n')
        ? (JSON.parse(report) as Report)
        : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Whether a report rests on nothing but what languages read. A CDK app has flags and an assembly beside; what took too long, or
   * has failed, may go well the next time.
   */
  mayKeep(paths: readonly string[], { templates, problems, unread }: ScanResult): boolean {
    const isApp = paths.some((path) => basename(path) === 'cdk.json');
    return (
      !isApp &&
      problems.length === unread.length &&
      templates.every(({ language }) => language.name !== 'CDK')
    );
  }

  /** Keeps a report, written beside and renamed, so that other processes see all of it or nothing; throws where it cannot. */
  keep(report: Report, unread: readonly ReadProblem[]): void {
    if (!this.isStable) return;
    const basis: Basis = { given: this.given, read: this.read, unread: told(unread) };
    const body = `${JSON.stringify(basis)}\n${JSON.stringify(report)}`;
    placeFile(this.file, [`${digestOf(body)}\n${body}`]);
  }
}

function told(problems: readonly ReadProblem[]): readonly string[] {
  return problems.map(({ path, message }) => `${path}\t${message}`).sort();
}

function digestOf(content: string | readonly string[] | undefined): string {
  if (content === undefined) return '';
  return createHash('sha256')
    .update(typeof content === 'string' ? content : content.join('\n'))
    .digest('hex');
}

declare const PARAPET_VERSION: string | undefined;

/** The version, and the bundle itself: one that was built anew finds something else. */
function programOf(): readonly unknown[] {
  const file = typeof PARAPET_VERSION === 'string' ? __filename : (process.argv[1] ?? '');
  const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return [typeof PARAPET_VERSION === 'string' ? PARAPET_VERSION : '', size, mtimeMs];
}
