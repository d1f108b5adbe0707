import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver/node';
import { isSafe, type Finding } from '../core/model/index.ts';
import { createLineIndex } from '../core/text/lines.ts';
import { countsOf } from './judging.ts';
import { lineEdits } from './line-edits.ts';
import type { UnitOf } from './projects.ts';
import { isWanted, toConfirm, toTextEdits, type Edits, type Wanted } from './repair-edits.ts';
import type { Session } from './session.ts';

const APPLY = 'Apply';
const LOOK = 'Review Each';

/** What the files of a workspace become. */
interface Repaired {
  /** By path: the text as it was read, and the text after the repairs. */
  readonly files: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  readonly findings: readonly Finding[];
}

/**
 * Makes every wanted repair of the workspace that is safe, in one edit, once somebody has seen how many there are; whether
 * they were made.
 */
export async function repairWorkspace(
  session: Session,
  wanted: Wanted,
  token: CancellationToken,
): Promise<boolean> {
  const { window, workspace } = session.connection;
  const repaired = await repairsOf(session, wanted, token);
  if (repaired === undefined) return false;
  if (repaired.files.size === 0) {
    window.showInformationMessage('Parapet found nothing in the workspace that can be repaired safely.');
    return false;
  }
  const summary = summaryOf(repaired);
  const ways = session.abilities.confirmsEdits ? [APPLY, LOOK] : [APPLY];
  const way = await window.showInformationMessage(summary, ...ways.map((title) => ({ title })));
  if (way === undefined || way === null) return false;
  // Nothing that was typed in the meantime is overwritten.
  if ([...repaired.files].some(([path, { before }]) => session.projects.textOf(path) !== before)) {
    window.showWarningMessage('Files have changed in the meantime: Parapet repaired nothing.');
    return false;
  }
  const edit = editOf(session, repaired, summary, way.title === LOOK);
  return (await workspace.applyEdit({ label: 'Parapet: fix all safe problems', edit })).applied;
}

/** "Parapet repairs 12 problems (3 high, 9 medium) in 5 files." */
function summaryOf({ files, findings }: Repaired): string {
  const counts = Object.entries(countsOf(findings)).map(([severity, count]) => `${count} ${severity}`);
  const problems = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  const where = files.size === 1 ? '1 file' : `${files.size} files`;
  return `Parapet can repair ${problems} (${counts.join(', ')}) in ${where} safely.`;
}

function editOf(session: Session, { files }: Repaired, summary: string, isReviewed: boolean): WorkspaceEdit {
  const edits: Edits = Object.fromEntries(
    [...files].map(([path, { before, after }]) => [
      session.documents.uriOf(path),
      toTextEdits(lineEdits(before, after), createLineIndex(before)),
    ]),
  );
  return session.abilities.confirmsEdits
    ? toConfirm(edits, session, 'Safe repairs', summary, isReviewed)
    : { changes: edits };
}

/** The repairs of all units, one in each turn of the event loop; undefined where that was stopped. */
async function repairsOf(
  session: Session,
  wanted: Wanted,
  token: CancellationToken,
): Promise<Repaired | undefined> {
  const progress = await session.connection.window.createWorkDoneProgress();
  progress.begin('Parapet', 0, 'looking for repairs', true);
  const files = new Map<string, { before: string; after: string }>();
  const findings: Finding[] = [];
  const units = unitsOf(session);
  try {
    for (const [i, unit] of units.entries()) {
      if (token.isCancellationRequested || progress.token.isCancellationRequested) return undefined;
      session.log.guarded(unit.id, () => repair(session, unit, wanted, files, findings));
      progress.report(Math.round((100 * (i + 1)) / units.length));
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    progress.done();
  }
  return { files, findings };
}

function unitsOf({ judging, projects }: Session): readonly UnitOf[] {
  const candidates = judging.candidates();
  projects.discover(candidates);
  const single = candidates.filter((path) => !projects.isShared(path));
  return [...single.flatMap((path) => projects.unitsOf(path)), ...projects.sharedUnits()];
}

/** A file that two units have is changed for the second as the first has left it. */
function repair(
  session: Session,
  unit: UnitOf,
  wanted: Wanted,
  files: Map<string, { before: string; after: string }>,
  findings: Finding[],
): void {
  const { projects, folders } = session;
  const texts = new Map([...files].map(([path, { after }]) => [path, after]));
  const result = projects.repairedUnit(unit, unit.language.isSingleFile ? undefined : texts, {
    wanted: (finding, fix) => isSafe(fix) && isWanted(finding, wanted),
    mayChange: (path) =>
      folders.of(path).path !== undefined && !folders.isExcluded(path) && !session.isSynthesized(path),
  });
  findings.push(...result.applied.map(({ finding }) => finding));
  for (const { path, before, after } of result.files)
    files.set(path, { before: files.get(path)?.before ?? before, after });
}
