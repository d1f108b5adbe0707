import { fullMessage, type Analysis, type FileLine } from '../core/engine/analysis.ts';
import { offeredFixes } from '../core/engine/fix.ts';
import { waitingIn } from '../core/engine/waiting.ts';
import type { SourceFile, Unreadable } from '../core/languages/language.ts';
import { reasonsOf, type Fix, type Place } from '../core/model/index.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import { visible } from '../core/text/shown.ts';
import { byPlace, placed } from './placed-finding.ts';
import type { PlacedMessage, ReportedFinding, ReportedFix, ScannedTemplate } from './scan.ts';

/** The findings of a unit and what of it could not be read, by file and line; `nameOf` says how a file is called. */
export function reported(
  analysis: Analysis,
  keepFixes: boolean,
  nameOf: (file: SourceFile) => string,
): Pick<ScannedTemplate, 'findings' | 'unreadable' | 'unread' | 'waiting'> {
  const known = new Map<SourceFile, LineIndex>();
  const linesOf = (file: SourceFile): LineIndex => {
    let lines = known.get(file);
    if (lines === undefined) known.set(file, (lines = createLineIndex(file.text)));
    return lines;
  };
  const lineOf = (place: Place, own: SourceFile): FileLine => {
    const at = analysis.locate(place);
    if (at === undefined) return { line: 0, file: undefined };
    const file = at.file === own ? undefined : nameOf(at.file);
    return { line: linesOf(at.file).positionAt(at.start).line + 1, file };
  };
  const findings = analysis.findings.flatMap((finding): readonly ReportedFinding[] => {
    const at = analysis.locate(finding.place);
    if (at === undefined) return [];
    const fixes = keepFixes ? offeredFixes(analysis, finding).map(reportedFix) : [];
    const location = placed(finding, at, linesOf(at.file), nameOf(at.file));
    return [{ ...location, message: fullMessage(finding, (place) => lineOf(place, at.file)), fixes }];
  });
  const told = ({ file, start, message }: Unreadable): PlacedMessage => ({
    file: nameOf(file),
    line: linesOf(file).positionAt(start).line + 1,
    message: visible(message),
  });
  return {
    findings: findings.sort(byPlace),
    unreadable: analysis.unreadable.map(told),
    unread: (analysis.unread?.() ?? []).map(told),
    waiting: waitingIn(analysis).map(({ by, resource, rules }) => {
      const { file, line, message } = told(by);
      return { file, line, construct: visible(resource), reason: message, rules };
    }),
  };
}

function reportedFix(fix: Fix): ReportedFix {
  const reasons = reasonsOf(fix);
  return { title: fix.title, safety: reasons.length === 0 ? 'safe' : 'review', reasons };
}
