import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { Analysis } from '../core/engine/analysis.ts';
import type { Finding } from '../core/engine/finding.ts';
import { fixAll, writtenFixes } from '../core/engine/fix.ts';
import { suppressionEdit } from '../core/engine/suppress-edit.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import type { TextChange } from '../core/text/text-change.ts';
import { findingId, rangeOf, type DiagnosticData } from './diagnostics.ts';
import { lineEdits } from './line-edits.ts';
import type { OpenDocument } from './open-document.ts';
import type { Session } from './session.ts';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.parapet`;

/** What an action is resolved from: never edits that were made for an older text. */
interface ActionData {
  readonly uri: string;
  readonly action: 'fix' | 'fix-rule' | 'fix-all' | 'suppress';
  /** The finding, or the rule. */
  readonly id: string;
  readonly title: string;
}

/** The repairs at a range, and those of the whole file; their edits come with the resolve. */
export function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] {
  const document = session.document(textDocument.uri);
  const analysis = document && session.analysis(document);
  if (document === undefined || analysis === undefined) return [];
  const { uri } = document;
  const wanted = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const [start, end] = [document.lines.offsetAt(range.start), document.lines.offsetAt(range.end)];
    for (const finding of findingsAt(analysis, start, end)) {
      actions.push(...actionsFor(finding, analysis, uri, context.diagnostics));
    }
  }
  if (
    context.only !== undefined &&
    wanted(FIX_ALL) &&
    analysis.findings.some((finding) => hasSafeFix(analysis, finding))
  ) {
    actions.push({
      title: 'Fix everything that can be repaired safely',
      kind: FIX_ALL,
      data: data(uri, 'fix-all', '', ''),
    });
  }
  return actions;
}

function findingsAt(analysis: Analysis, start: number, end: number): readonly Finding[] {
  return analysis.findings.filter((finding) => {
    const place = analysis.locate(finding.place);
    return place.start <= end && start <= place.end;
  });
}

function actionsFor(
  finding: Finding,
  analysis: Analysis,
  uri: string,
  shown: readonly Diagnostic[],
): CodeAction[] {
  const id = findingId(finding);
  const diagnostics = shown.filter(
    (diagnostic) => (diagnostic.data as DiagnosticData | undefined)?.id === id,
  );
  const common = { kind: CodeActionKind.QuickFix, diagnostics };
  const fixes = writtenFixes(analysis, finding);
  const actions: CodeAction[] = fixes.map(({ fix }, i) => ({
    ...common,
    title: fix.safety === 'review' ? `${fix.title} — review` : fix.title,
    isPreferred: i === 0 && fix.safety === 'safe',
    data: data(uri, 'fix', id, fix.title),
  }));
  const same = analysis.findings.filter((other) => other.ruleId === finding.ruleId);
  if (fixes[0]?.fix.safety === 'safe' && same.length > 1) {
    actions.push({
      ...common,
      title: `${fixes[0].fix.title}: all ${same.length} in this file`,
      data: data(uri, 'fix-rule', finding.ruleId, ''),
    });
  }
  if (suppressionEdit(analysis, finding) !== undefined) {
    actions.push({
      ...common,
      title: `Ignore ${finding.ruleId} here, with a reason`,
      data: data(uri, 'suppress', id, ''),
    });
  }
  return [...actions, { ...common, ...pageAction(finding.ruleId) }];
}

function pageAction(ruleId: string): Pick<CodeAction, 'title' | 'command'> {
  const title = `Open the page of ${ruleId}`;
  return { title, command: { title, command: 'parapet.showRule', arguments: [ruleId] } };
}

function data(uri: string, action: ActionData['action'], id: string, title: string): ActionData {
  return { uri, action, id, title };
}

function hasSafeFix(analysis: Analysis, finding: Finding): boolean {
  return writtenFixes(analysis, finding).some(({ fix }) => fix.safety === 'safe');
}

/** Builds the edits of an action against the text as it is now; without edits where its finding is gone. */
export function resolveCodeAction(session: Session, action: CodeAction): CodeAction {
  const { uri, ...asked } = (action.data ?? {}) as ActionData;
  const document = session.document(uri);
  const edits = document && editsFor(session, document, asked);
  return edits === undefined ? action : { ...action, edit: { changes: { [uri]: edits } } };
}

function editsFor(
  session: Session,
  document: OpenDocument,
  asked: Omit<ActionData, 'uri'>,
): TextEdit[] | undefined {
  const analysis = session.analysis(document);
  if (analysis === undefined) return undefined;
  if (asked.action === 'fix-all') return fixAllEdits(session, document);
  if (asked.action === 'fix-rule') return fixAllEdits(session, document, asked.id);
  const finding = analysis.findings.find((candidate) => findingId(candidate) === asked.id);
  if (finding === undefined) return undefined;
  const changes =
    asked.action === 'suppress'
      ? suppressionEdit(analysis, finding)
      : writtenFixes(analysis, finding).find(({ fix }) => fix.title === asked.title)?.changes;
  return changes && toTextEdits(changes, document.lines);
}

/** The edits that repair all that is safe, or all findings of one rule. */
export function fixAllEdits(session: Session, document: OpenDocument, ruleId?: string): TextEdit[] {
  const wanted = (finding: Finding, fix: { readonly safety: string }): boolean =>
    fix.safety === 'safe' && (ruleId === undefined || finding.ruleId === ruleId);
  const fixed = fixAll(document.text, session.context(document.uri), wanted);
  return toTextEdits(lineEdits(document.text, fixed.text), createLineIndex(document.text));
}

function toTextEdits(changes: readonly TextChange[], lines: LineIndex): TextEdit[] {
  return changes.map((change) => ({ range: rangeOf(lines, change), newText: change.text }));
}
