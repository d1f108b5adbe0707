import { basename, join } from 'node:path';
import { existsSync } from 'node:fs';
import type { CancellationToken, Diagnostic } from 'vscode-languageserver/node';
import { judgeWorkspace } from '../core/engine/workspace.ts';
import type { Severity } from '../core/model/index.ts';
import { visible } from '../core/text/shown.ts';
import { addressOfPage } from '../workspace/page-address.ts';
import { CONFIGURATION_FILE } from '../workspace/configuration.ts';
import { inWords, levelOf, type DiagnosticData } from './diagnostics.ts';
import type { Folder } from './folders.ts';
import { countsOf, NOTHING_SHOWN, sumOf, type ShownCount } from './judging.ts';
import type { Session } from './session.ts';

/** What a scan of the workspace tells. */
export interface ScanSummary {
  /** Files in a language that Parapet reads, each as often as it is part of something that is deployed. */
  readonly files: number;
  /** Findings by severity, those about the workspace as a whole among them. */
  readonly findings: Readonly<Partial<Record<Severity, number>>>;
  /** Files of which a part could not be read. */
  readonly unreadable: number;
  /** Calls of Terraform modules that are not there. */
  readonly unreadCalls: number;
  /** Whether it was stopped before its end. */
  readonly isCancelled: boolean;
}

/**
 * Reads every template of the workspace and shows its findings, with progress; what is done when it is cancelled stays. What
 * was shown and is not found any more is taken back: a scan is the truth of its moment.
 */
export async function scanWorkspace(session: Session, token: CancellationToken): Promise<ScanSummary> {
  const { connection, judging, assemblies, index, publisher } = session;
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin('Parapet', 0, 'looking for templates', true);
  const isCancelled = (): boolean => token.isCancellationRequested || progress.token.isCancellationRequested;
  const candidates = judging.candidates();
  const shownBefore = publisher.sources();
  const judged = new Set<string>();
  let sum = NOTHING_SHOWN;
  try {
    await assemblies.readAll(
      candidates.filter((path) => basename(path) === 'cdk.json'),
      isCancelled,
    );
    session.showClosedFiles();
    // What a template lacks another one may have: where the first reading tells more of any, all are judged once more.
    for (let revision = -1; revision !== index.revision && !isCancelled(); ) {
      revision = index.revision;
      sum = await judgeAll(session, candidates, judged, isCancelled, (done, of) =>
        progress.report(Math.round((100 * done) / of), `${done} of ${of} files`),
      );
      if (!isCancelled()) index.finish();
    }
  } finally {
    progress.done();
  }
  if (!isCancelled())
    for (const source of shownBefore)
      if (!judged.has(source) && !session.isAside(source)) publisher.takeBack(source);
  const wide = showWorkspaceFindings(session);
  session.list.announce();
  return {
    files: sum.files,
    findings: sumOf(sum, { ...NOTHING_SHOWN, findings: countsOf(wide) }).findings,
    unreadable: sum.unreadable,
    unreadCalls: sum.unreadCalls,
    isCancelled: isCancelled(),
  };
}

/** Shows what each folder lacks as a whole: in its configuration, or at the folder where it has none. */
export function showWorkspaceFindings({
  index,
  folders,
  publisher,
}: Session): ReturnType<typeof judgeWorkspace> {
  return folders.all().flatMap((folder) => {
    if (folder.path === undefined) return [];
    const found = judgeWorkspace(index.within(folder.path), folder.rules, folder.configuration.account);
    const diagnostics = found.map((finding) => toDiagnostic(finding, folder));
    const file = join(folder.path, CONFIGURATION_FILE);
    const path = existsSync(file) ? file : folder.path;
    publisher.show(
      `workspace ${folder.path}`,
      diagnostics.length === 0 ? new Map() : new Map([[path, diagnostics]]),
    );
    return found;
  });
}

function toDiagnostic(
  { ruleId, severity, message }: ReturnType<typeof judgeWorkspace>[number],
  { settings }: Folder,
): Diagnostic {
  const href = addressOfPage(ruleId);
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: levelOf({ ruleId, severity }, settings),
    source: 'parapet',
    code: ruleId,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: inWords(severity, `The workspace as a whole: ${visible(message)}`),
    data: { id: `${ruleId}@@`, severity, resource: '' } satisfies DiagnosticData,
  };
}

/** Judges all there is, a unit a turn, and keeps their names. */
async function judgeAll(
  { projects, judging, assemblies, log }: Session,
  candidates: readonly string[],
  judged: Set<string>,
  isCancelled: () => boolean,
  report: (done: number, of: number) => void,
): Promise<ShownCount> {
  projects.discover(candidates);
  const files = candidates.filter((path) => !projects.isShared(path));
  const steps = [
    ...[...files, ...assemblies.templates()].map((path) => () => {
      for (const { id } of projects.unitsOf(path)) judged.add(id);
      return judging.readClosed(path);
    }),
    ...projects.sharedUnits().map((unit) => () => {
      judged.add(unit.id);
      return judging.showUnit(unit);
    }),
  ];
  let sum = NOTHING_SHOWN;
  for (const [done, step] of steps.entries()) {
    if (isCancelled()) break;
    sum = sumOf(sum, log.guarded('A file', step) ?? NOTHING_SHOWN);
    report(done + 1, steps.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sum;
}
