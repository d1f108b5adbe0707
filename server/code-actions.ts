import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver/node';
import { CONFIGURATION_FILE } from '../workspace/configuration.ts';
import { caution, findingId, isSafe, reasonsOf, type Finding, type IgnoreWish } from '../core/model/index.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import type { TextChange } from '../core/text/text-change.ts';
import { rangeOf, type DiagnosticData } from './diagnostics.ts';
import { lineEdits } from './line-edits.ts';
import type { Session } from './session.ts';
import type { LocatedChanges, View } from './view.ts';

const SHOW_RULE = 'parapet.showRule';
const IGNORE = 'parapet.ignore';
const ON: Readonly<Record<IgnoreWish['on'], string>> = { property: 'here', resource: 'on the resource', file: 'in the file' };
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
  const view = session.view(textDocument.uri);
  if (view === undefined) return [];
  const wanted = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const [start, end] = [view.lines.offsetAt(range.start), view.lines.offsetAt(range.end)];
    for (const finding of findingsAt(view, start, end))
      actions.push(...actionsFor(session, finding, view, textDocument.uri, context.diagnostics));
  }
  if (
    context.only !== undefined &&
    wanted(FIX_ALL) &&
    view.findings.some((finding) => view.fixes(finding).some(({ fix }) => isSafe(fix)))
  ) {
    actions.push({
      title: 'Fix everything that can be repaired safely',
      kind: FIX_ALL,
      data: data(textDocument.uri, 'fix-all', '', ''),
    });
  }
  // Who does not ask for the edits of an action has them with it.
  return session.abilities.resolvesEdits
    ? actions
    : actions.map((action) => resolveCodeAction(session, action));
}

function findingsAt(view: View, start: number, end: number): readonly Finding[] {
  return view.findings.filter((finding) => {
    const at = view.locate(finding.place);
    return at !== undefined && at.start <= end && start <= at.end;
  });
}

function actionsFor(
  session: Session,
  finding: Finding,
  view: View,
  uri: string,
  shown: readonly Diagnostic[],
): CodeAction[] {
  const id = findingId(finding);
  const diagnostics = shown.filter(
    (diagnostic) => (diagnostic.data as DiagnosticData | undefined)?.id === id,
  );
  const common = { kind: CodeActionKind.QuickFix, diagnostics };
  const fixes = view.fixes(finding);
  const actions: CodeAction[] = fixes.map(({ fix }, i) => ({
    ...common,
    title: isSafe(fix) ? fix.title : `${fix.title} — ${caution(reasonsOf(fix))}`,
    isPreferred: i === 0 && isSafe(fix),
    data: data(uri, 'fix', id, fix.title),
  }));
  const same = view.findings.filter((other) => other.ruleId === finding.ruleId);
  if (fixes[0] !== undefined && isSafe(fixes[0].fix) && same.length > 1) {
    actions.push({
      ...common,
      title: `${fixes[0].fix.title}: all ${same.length} in this file`,
      data: data(uri, 'fix-rule', finding.ruleId, ''),
    });
  }
  actions.push(...waysToIgnore(session, finding, view, uri).map((way) => ({ ...common, ...way })));
  // The diagnostic has a link to the page for those who do not know the command.
  return session.abilities.commands.includes(SHOW_RULE)
    ? [...actions, { ...common, ...pageAction(finding.ruleId) }]
    : actions;
}

type Way = Pick<CodeAction, 'title' | 'command' | 'data'>;

/**
 * How a finding can be ignored: here, on its resource, in its project. Who knows the command is asked for the reason; the
 * others have a place to write it, which is none until they do.
 */
function waysToIgnore(
  { abilities, folders }: Session,
  finding: Finding,
  view: View,
  uri: string,
): readonly Way[] {
  const id = findingId(finding);
  const { ruleId } = finding;
  const asks = abilities.commands.includes(IGNORE);
  const command = (title: string, on: string): Way => ({
    title,
    command: { title, command: IGNORE, arguments: [{ uri, id, ruleId, on }] },
  });
  const ways = placesToIgnore(view, finding).map((on): Way => {
    const title = `Ignore ${ruleId} ${ON[on]}, with a reason`;
    return asks ? command(title, on) : { title, data: data(uri, 'suppress', id, on) };
  });
  if (!asks || folders.of(view.path).path === undefined) return ways;
  return [...ways, command(`Turn ${ruleId} off in ${CONFIGURATION_FILE}, with a reason`, 'project')];
}

/** At the resource too where that is another place. */
function placesToIgnore(view: View, finding: Finding): readonly IgnoreWish['on'][] {
  const at = (on: IgnoreWish['on']): string => startsOf(view.suppression(finding, { on })).join();
  if (at('property') === '') return [];
  return at('resource') === at('property') ? ['property'] : ['property', 'resource'];
}

function startsOf(changes: LocatedChanges | undefined): readonly number[] {
  return [...(changes ?? [])].flatMap(([, { changes: own }]) => own.map(({ start }) => start));
}

function pageAction(ruleId: string): Pick<CodeAction, 'title' | 'command'> {
  const title = `Open the page of ${ruleId}`;
  return { title, command: { title, command: SHOW_RULE, arguments: [ruleId] } };
}

function data(uri: string, action: ActionData['action'], id: string, title: string): ActionData {
  return { uri, action, id, title };
}

/** Builds the edits of an action against the text as it is now; without edits where its finding is gone. */
export function resolveCodeAction(session: Session, action: CodeAction): CodeAction {
  if (action.data === undefined) return action;
  const { uri, ...asked } = action.data as ActionData;
  const changes = editsFor(session, uri, asked);
  return changes === undefined ? action : { ...action, edit: { changes } };
}

export type Edits = Record<string, TextEdit[]>;

function editsFor(session: Session, uri: string, asked: Omit<ActionData, 'uri'>): Edits | undefined {
  const view = session.view(uri);
  if (view === undefined) return undefined;
  if (asked.action === 'fix-all') return fixAllEdits(session, uri);
  if (asked.action === 'fix-rule') return fixAllEdits(session, uri, asked.id);
  const finding = view.findings.find((candidate) => findingId(candidate) === asked.id);
  if (finding === undefined) return undefined;
  if (asked.action === 'suppress') {
    const changes = view.suppression(finding, { on: asked.title === 'resource' ? 'resource' : 'property' });
    return changes && editsOf(changes, session);
  }
  const written = view.fixes(finding).find(({ fix }) => fix.title === asked.title);
  return written && editsOf(written.changes, session);
}

export function editsOf(changes: LocatedChanges, { documents }: Session): Edits {
  return Object.fromEntries(
    [...changes].map(([path, { lines, changes: own }]) => [documents.uriOf(path), toTextEdits(own, lines)]),
  );
}

/** The edits that repair all that is safe in a document, or all findings of one rule. */
export function fixAllEdits(session: Session, uri: string, ruleId?: string): Edits {
  const document = session.document(uri);
  if (document === undefined) return {};
  const fixed = session.projects.repaired(
    document.path,
    (finding, fix) => isSafe(fix) && (ruleId === undefined || finding.ruleId === ruleId),
  );
  const { text, path } = document;
  const after = fixed?.files.find((file) => file.path === path)?.after ?? text;
  return { [uri]: toTextEdits(lineEdits(text, after), createLineIndex(text)) };
}

export function toTextEdits(changes: readonly TextChange[], lines: LineIndex): TextEdit[] {
  return changes.map((change) => ({ range: rangeOf(lines, change), newText: change.text }));
}
