import { fullMessage, originOf, type Analysis, type FileLine } from '../core/engine/analysis.ts';
import { offeredFixes } from '../core/engine/fix.ts';
import { waitingIn } from '../core/engine/waiting.ts';
import type { SourceFile, Unreadable } from '../core/languages/language.ts';
import { reasonsOf, type Finding, type Fix, type Place } from '../core/model/index.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import { visible } from '../core/text/shown.ts';
import { byPlace, placed } from './placed-finding.ts';
import type { PlacedMessage, ReportedFinding, ReportedFix, ScannedTemplate } from './scan.ts';

/** The findings of a unit and what of it could not be read, by file and line; `nameOf` says how a file is called. */
export function reported(
  analysis: Analysis,
  keeps: { readonly fixes: boolean; readonly extents: boolean },
  nameOf: (file: SourceFile) => string,
): Pick<ScannedTemplate, 'findings' | 'suppressed' | 'unreadable' | 'unread' | 'waiting'> {
  const linesOf = lineIndices();
  const report = reporterOf(analysis, linesOf, nameOf, keeps.extents);
  const findings = analysis.findings.flatMap((finding) =>
    report(finding, keeps.fixes ? () => offeredFixes(analysis, finding).map(reportedFix) : () => []),
  );
  const suppressed = analysis.suppressed.flatMap((finding) => {
    const { reason = '', until, tool } = finding.by;
    return report(finding, () => []).map((each) => ({ ...each, reason: visible(reason), until, tool }));
  });
  const told = ({ file, start, message }: Unreadable): PlacedMessage => ({
    file: nameOf(file),
    line: linesOf(file).positionAt(start).line + 1,
    message: visible(message),
  });
  return {
    findings: findings.sort(byPlace),
    suppressed: suppressed.sort(byPlace),
    unreadable: analysis.unreadable.map(told),
    unread: (analysis.unread?.() ?? []).map(told),
    waiting: waitingIn(analysis).map(({ by, resource, rules }) => {
      const { file, line, message } = told(by);
      return { file, line, construct: visible(resource), reason: message, rules };
    }),
  };
}

type LinesOf = (file: SourceFile) => LineIndex;

/** The lines of files, each of which is gone through once. */
function lineIndices(): LinesOf {
  const known = new Map<SourceFile, LineIndex>();
  return (file) => {
    let lines = known.get(file);
    if (lines === undefined) known.set(file, (lines = createLineIndex(file.text)));
    return lines;
  };
}

/** Places findings of a unit in its files; nothing of one whose place is in none of them. */
function reporterOf(
  analysis: Analysis,
  linesOf: LinesOf,
  nameOf: (file: SourceFile) => string,
  hasExtent: boolean,
): (finding: Finding, fixes: () => readonly ReportedFix[]) => readonly ReportedFinding[] {
  const lineOf = (place: Place, own: SourceFile): FileLine => {
    const at = analysis.locate(place);
    if (at === undefined) return { line: 0, file: undefined };
    const file = at.file === own ? undefined : nameOf(at.file);
    return { line: linesOf(at.file).positionAt(at.start).line + 1, file };
  };
  return (finding, fixes) => {
    const at = analysis.locate(finding.place);
    if (at === undefined) return [];
    const location = placed(finding, at, linesOf(at.file), nameOf(at.file));
    const whence = (place: Place): FileLine => lineOf(place, at.file);
    return [
      {
        ...location,
        ...(hasExtent ? { extent: extentOf(finding, analysis, linesOf) } : {}),
        message: fullMessage(finding, whence),
        origin: originOf(finding, whence),
        fixes: fixes(),
      },
    ];
  };
}

/** The lines of the resource that a finding is in, where that stands in the same file. */
function extentOf({ place }: Finding, analysis: Analysis, linesOf: LinesOf): ReportedFinding['extent'] {
  const around = analysis.around?.(place);
  const at = around && analysis.locate(around);
  if (at === undefined) return undefined;
  const lineAt = (offset: number): number => linesOf(at.file).positionAt(offset).line + 1;
  return { line: lineAt(at.start), endLine: lineAt(at.end) };
}

function reportedFix(fix: Fix): ReportedFix {
  const reasons = reasonsOf(fix);
  return { title: fix.title, safety: reasons.length === 0 ? 'safe' : 'review', reasons };
}
