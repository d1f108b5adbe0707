import {
  no,
  unknown,
  World,
  yes,
  parsePath,
  type Declaration,
  type Literal,
  type Neighbours,
  type Outcomes,
  type Severity,
  type Template,
  type Truth,
  type Value,
  type WorkspaceView,
} from '../model/index.ts';
import { keyOf } from './asked.ts';
import type { LintResult } from './lint.ts';
import { RELATIONS_ACROSS } from './relations-across.ts';
import type { RuleSet } from './rule-set.ts';

/** What a closed template keeps for the others to ask about. */
export interface Facts {
  /** How many resources of each type. */
  readonly counts: ReadonlyMap<string, number>;
  /** `type` + tab + `path`, where a resource's property perhaps names something outside its template. */
  readonly mayName: ReadonlySet<string>;
  /**
   * By `type` + tab + `path`, the values of each property that was asked for when the facts were drawn, in lower case and
   * with `…` for what is not known.
   */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly speaks: Template['speaks'];
  readonly open: boolean;
}

/** Of these relations it is known whether a template names something outside it; of others every resource of the type may. */
const KEPT: ReadonlySet<string> = new Set(RELATIONS_ACROSS.map(keyOf));

const NOT_KNOWN = '…';

/** A template that was judged. */
interface Judged {
  readonly template: Template;
  readonly result: LintResult;
}

/** Draws from a template what the rules that judged it, and those they were chosen from, ask of a workspace. */
export function factsOf({ template, result }: Judged): Facts {
  const { asked } = result.memo.rules;
  const counts = new Map<string, number>();
  for (const { type, partial } of template.declarations)
    if (partial !== true) counts.set(type, (counts.get(type) ?? 0) + 1);
  const mayName = RELATIONS_ACROSS.filter(([type, path]) =>
    template.ofType(type).some((declaration) => mayNameOutside(declaration, path, template)),
  ).map(keyOf);
  const values = asked.map(([type, path]): [string, ReadonlySet<string>] => [
    keyOf([type, path]),
    new Set(template.ofType(type).flatMap((declaration) => valuesOf(declaration, path))),
  ]);
  return {
    counts,
    mayName: new Set(mayName),
    values: new Map(values),
    speaks: template.speaks,
    open: template.hidesResources ?? template.open,
  };
}

function mayNameOutside(declaration: Declaration, path: string, template: Template): boolean {
  const world = new World();
  const { data } = declaration.property(parsePath(path), world);
  const isInside =
    data.kind === 'present' &&
    data.reference?.scope === 'template' &&
    template.named(data.reference.name) !== undefined;
  return !isInside || world.trail.length > 0;
}

/** What a property of a resource may be; what a deployment decides is known of one alone. */
function valuesOf(declaration: Declaration, path: string): readonly string[] {
  const world = new World();
  const texts = textsOf(declaration.property(parsePath(path), world));
  return world.trail.length === 0 ? texts : [...texts, NOT_KNOWN];
}

/** What a value is, or each member of a list. */
function textsOf(value: Value): readonly string[] {
  const { data } = value;
  switch (data.kind) {
    case 'absent':
      return [];
    case 'literal':
    case 'text':
      return [String(value).toLowerCase()];
    case 'list':
      return [...data.items().flatMap(textsOf), ...(data.open ? [NOT_KNOWN] : [])];
    default:
      return [NOT_KNOWN];
  }
}

/** The facts of many templates added up, so that each can ask about all but itself. */
export class Neighbourhood {
  private readonly counts = new Map<string, number>();
  private readonly mayName = new Map<string, number>();
  private readonly speaking = new Map<Facts['speaks'], number>();
  private open = 0;

  constructor(all: Iterable<Facts> = []) {
    for (const facts of all) this.add(facts);
  }

  add(facts: Facts): void {
    this.count(facts, 1);
  }

  remove(facts: Facts): void {
    this.count(facts, -1);
  }

  /** What the others of a template declare; `own` are the template's facts where they have been added. */
  around(own: Facts | undefined, revision: unknown): Neighbours {
    const count = (type: string): number => (this.counts.get(type) ?? 0) - (own?.counts.get(type) ?? 0);
    return {
      revision,
      mayName: (type, path) => {
        const key = keyOf([type, path]);
        const others = (this.mayName.get(key) ?? 0) - (own?.mayName.has(key) === true ? 1 : 0);
        return (KEPT.has(key) ? others : count(type)) > 0 || this.mayHide(type, own);
      },
      count,
    };
  }

  /** Whether another template may hold a resource of the type that cannot be seen. */
  private mayHide(type: string, own: Facts | undefined): boolean {
    if (this.open - (own?.open === true ? 1 : 0) > 0) return true;
    return [...this.speaking].some(
      ([speaks, templates]) => templates - (own?.speaks === speaks ? 1 : 0) > 0 && speaks(type) === 'unknown',
    );
  }

  private count(facts: Facts, sign: 1 | -1): void {
    const { speaks } = facts;
    this.speaking.set(speaks, (this.speaking.get(speaks) ?? 0) + sign);
    for (const [type, count] of facts.counts)
      this.counts.set(type, (this.counts.get(type) ?? 0) + sign * count);
    for (const key of facts.mayName) this.mayName.set(key, (this.mayName.get(key) ?? 0) + sign);
    if (facts.open) this.open += sign;
  }
}

/** A finding about the workspace as a whole. */
export interface WorkspaceFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * Judges what the workspace as a whole lacks; only where it sets up an account's baseline, or `baseline` says
 * that it should. `onOutcome` is told what each rule made of it.
 */
export function judgeWorkspace(
  all: Iterable<Facts>,
  rules: RuleSet,
  baseline?: boolean,
  onOutcome?: (ruleId: string, outcome: keyof Outcomes) => void,
): readonly WorkspaceFinding[] {
  const facts = [...all];
  const isBaseline =
    baseline ?? facts.some((fact) => [...rules.baseline].some((type) => fact.counts.has(type)));
  if (!isBaseline || facts.length === 0) return [];
  const view = viewOf(facts);
  return rules.workspace.flatMap(({ rule, severity, options }) => {
    const { truth } = rule.holds(view, options);
    onOutcome?.(rule.id, OUTCOMES[truth]);
    return truth === 'no' ? [{ ruleId: rule.id, severity, message: rule.message(options) }] : [];
  });
}

const OUTCOMES: Readonly<Record<Truth, keyof Outcomes>> = {
  yes: 'passed',
  no: 'failed',
  unknown: 'notEvaluated',
};

function viewOf(all: readonly Facts[]): WorkspaceView {
  const facts = all.filter(({ counts }) => counts.size > 0);
  const mayHide = all.some(({ open }) => open);
  const declared = (type: string): number =>
    facts.reduce((sum, { counts }) => sum + (counts.get(type) ?? 0), 0);
  const isAllSeen = (type: string): boolean =>
    !mayHide && facts.every(({ speaks }) => speaks(type) !== 'unknown');
  return {
    count: (type) => {
      const count = declared(type);
      return count > 0 || isAllSeen(type) ? count : undefined;
    },
    speaks: (type) => facts.some((fact) => fact.speaks(type) === 'yes'),
    some: (type, path, ...literals: readonly Literal[]) => {
      const wanted = literals.map((literal) => String(literal).toLowerCase());
      const kept = facts
        .filter(({ counts }) => counts.has(type))
        .map(({ values }) => values.get(keyOf([type, path])));
      const found = kept.flatMap((values) => [...(values ?? [])]);
      if (found.some((text) => wanted.includes(text))) return yes;
      if (!isAllSeen(type) || kept.includes(undefined)) return unknown;
      return found.some((text) => wanted.some((literal) => mayBe(text, literal))) ? unknown : no;
    },
  };
}

/** Whether a text of which parts are not known may be the literal. */
function mayBe(text: string, literal: string): boolean {
  const [first = '', ...rest] = text.split(NOT_KNOWN);
  if (rest.length === 0 || !literal.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = literal.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
