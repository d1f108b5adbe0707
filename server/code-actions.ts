import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { caution, findingId, isSafe, reasonsOf, SEVERITIES, type Finding } from '../core/model/index.ts';
import { visible } from '../core/text/shown.ts';
import type { DiagnosticData } from './diagnostics.ts';
import { resolveCodeAction, type ActionData, type Wanted } from './repair-edits.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';
import { MOST_NAMED, waysToIgnore } from './ways-to-ignore.ts';

const SHOW_RULE = 'parapet.showRule';
const FIX_WORKSPACE = 'parapet.fixWorkspace';
const FIX_ALL = `${CodeActionKind.SourceFixAll}.parapet`;

/** Repairs that are offered one by one; where there are more, the best one of each finding alone. */
const MOST_REPAIRS = 8;
/** Findings at one place that are looked at. */
const MOST_FINDINGS = 40;
/** Findings of a file among which a safe repair is looked for, whenever the cursor moves. */
const MOST_LOOKED_AT = 300;

/** The menu at a range, repairs first, and the repair of the whole file; edits come with the resolve. */
export function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] {
  const { uri } = textDocument;
  const view = session.view(uri);
  if (view === undefined) return [];
  const wanted = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const [start, end] = [view.lines.offsetAt(range.start), view.lines.offsetAt(range.end)];
    const here = bySeverity(findingsAt(view, start, end)).slice(0, MOST_FINDINGS);
    if (here.length > 0) actions.push(...new Menu(session, view, uri, context.diagnostics).of(here));
  }
  if (
    context.only !== undefined &&
    wanted(FIX_ALL) &&
    view.findings.some((finding) => view.offers(finding).some(isSafe))
  ) {
    const data: ActionData = { uri, action: 'fix-safe' };
    actions.push({ title: 'Fix everything that can be repaired safely', kind: FIX_ALL, data });
  }
  // Who does not ask for the edits of an action has them with it.
  return session.abilities.resolvesEdits
    ? actions
    : actions.map((action) => resolveCodeAction(session, action));
}

/** The findings that a stretch of a file touches. */
export function findingsAt(view: View, start: number, end: number): readonly Finding[] {
  return view.findings.filter((finding) => {
    const at = view.locate(finding.place);
    return at !== undefined && at.start <= end && start <= at.end;
  });
}

/** The most severe first. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** What can be done about findings at one place of a file. */
class Menu {
  private readonly session: Session;
  private readonly view: View;
  private readonly uri: string;
  private readonly shown: ReadonlyMap<string, Diagnostic>;

  constructor(session: Session, view: View, uri: string, shown: readonly Diagnostic[]) {
    this.session = session;
    this.view = view;
    this.uri = uri;
    this.shown = new Map(
      shown.map((diagnostic) => [(diagnostic.data as DiagnosticData | undefined)?.id ?? '', diagnostic]),
    );
  }

  of(here: readonly Finding[]): readonly CodeAction[] {
    return [
      ...this.repairs(here),
      ...this.together(here),
      ...waysToIgnore(this.session, here, this.view, this.uri).map(([finding, way]) =>
        this.about(finding, way),
      ),
      ...this.pages(here),
    ];
  }

  /** Each repair, or the best one of each finding where there are many; one title leads to one repair. */
  private repairs(here: readonly Finding[]): readonly CodeAction[] {
    const { confirmsEdits } = this.session.abilities;
    const all = here.flatMap((finding) => this.view.offers(finding).map((fix, i) => ({ finding, fix, i })));
    const offered = all.length <= MOST_REPAIRS ? all : all.filter(({ i }) => i === 0).slice(0, MOST_REPAIRS);
    const titles = new Set<string>();
    return offered.flatMap(({ finding, fix, i }) => {
      const title = isSafe(fix) ? fix.title : `${fix.title} — ${caution(reasonsOf(fix))}`;
      const key = `${title}\t${finding.resource}\t${finding.path.join('.')}`;
      if (titles.has(key)) return [];
      titles.add(key);
      // What is applied with one key is safe, or shows what it does.
      const isPreferred = i === 0 && (isSafe(fix) || confirmsEdits);
      const data: ActionData = { uri: this.uri, action: 'fix', id: findingId(finding), title: fix.title };
      return [this.about(finding, { title, isPreferred, data })];
    });
  }

  /** Safe repairs of the same rule, and all of them, farther and farther around. */
  private together(here: readonly Finding[]): readonly CodeAction[] {
    const safe = (finding: Finding): boolean => this.view.offers(finding).some(isSafe);
    const first = here.find(safe);
    const around = first ?? here[0]!;
    const { findings } = this.view;
    const own = findings.filter(({ resource }) => resource === around.resource).slice(0, MOST_LOOKED_AT);
    const ofResource = own.filter(safe).length;
    const isElsewhere = findings
      .slice(0, MOST_LOOKED_AT)
      .some((finding) => finding.resource !== around.resource && safe(finding));
    const { resource } = around;
    return [
      ...(first === undefined ? [] : this.ofRule(first)),
      ...(ofResource > 1
        ? [this.safe(around, `Fix all safe problems of ${visible(resource)}`, { resource })]
        : []),
      ...(ofResource > 0 && isElsewhere ? [this.safe(around, 'Fix all safe problems in this file', {})] : []),
      ...(ofResource > 0 || isElsewhere
        ? this.inWorkspace(around, 'Fix all safe problems in the workspace…', {})
        : []),
    ];
  }

  private ofRule(finding: Finding): readonly CodeAction[] {
    const { ruleId } = finding;
    const { title } = this.view.offers(finding).find(isSafe)!;
    const same = this.view.findings.filter((other) => other.ruleId === ruleId).length;
    return [
      ...(same > 1 ? [this.safe(finding, `${title}: all ${same} in this file`, { ruleId })] : []),
      ...this.inWorkspace(finding, `${title}: everywhere in the workspace…`, { ruleId }),
    ];
  }

  private safe(finding: Finding, title: string, wanted: Wanted): CodeAction {
    const data: ActionData = { uri: this.uri, action: 'fix-safe', wanted };
    return this.about(finding, { title, data });
  }

  /** Where there is a workspace, and the editor can be asked to change it. */
  private inWorkspace(finding: Finding, title: string, wanted: Wanted): readonly CodeAction[] {
    const { abilities, folders } = this.session;
    if (!abilities.appliesEdits || folders.of(this.view.path).path === undefined) return [];
    return [this.about(finding, { title, command: { title, command: FIX_WORKSPACE, arguments: [wanted] } })];
  }

  /** The diagnostic has a link to the page for those who do not know the command. */
  private pages(here: readonly Finding[]): readonly CodeAction[] {
    if (!this.session.abilities.commands.includes(SHOW_RULE)) return [];
    const ids = [...new Set(here.map(({ ruleId }) => ruleId))];
    const page = (title: string, given: unknown): CodeAction =>
      this.about(here[0]!, { title, command: { title, command: SHOW_RULE, arguments: [given] } });
    return ids.length > MOST_NAMED
      ? [page(`Open the page of one of these ${ids.length} rules…`, ids)]
      : ids.map((id) => page(`Open the page of ${id}`, id));
  }

  private about(finding: Finding, action: Omit<CodeAction, 'kind' | 'diagnostics'>): CodeAction {
    const diagnostic = this.shown.get(findingId(finding));
    return {
      ...action,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostic === undefined ? [] : [diagnostic],
    };
  }
}
