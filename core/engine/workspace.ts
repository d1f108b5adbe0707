import {
  mayBeEqual,
  no,
  NOT_KNOWN,
  unknown,
  World,
  yes,
  parsePath,
  type Declaration,
  type Literal,
  type Namer,
  type Neighbours,
  type Outcomes,
  type Place,
  type Severity,
  type Template,
  type Truth,
  type Value,
  type WorkspaceView,
} from '../model/index.ts';
import type { Analysis } from './analysis.ts';
import { keyOf } from './asked.ts';
import type { LintResult } from './lint.ts';
import { namersIn } from './namers.ts';
import { RELATIONS_ACROSS } from './relations-across.ts';
import type { RuleSet } from './rule-set.ts';

/** What a closed template keeps for the others to ask about. */
export interface Facts {
  /** How many resources of each type. */
  readonly counts: ReadonlyMap<string, number>;
  /** By `type` + tab + `path`, how properties of resources may name something outside their template. */
  readonly namers: ReadonlyMap<string, readonly Namer[]>;
  /**
   * By `type` + tab + `path`, the values of each property that was asked for when the facts were drawn, in lower case and
   * with `…` for what is not known.
   */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly speaks: Template['speaks'];
  readonly open: boolean;
}

/** Of these relations it is known how a template names something outside it; of others every resource of the type may. */
const KEPT: ReadonlySet<string> = new Set(RELATIONS_ACROSS.map(keyOf));

/** A unit that was judged. */
type Judged = Pick<Analysis, 'template' | 'locate'> & { readonly result: LintResult };

/** Draws from a template what the rules that judged it, and those they were chosen from, ask of a workspace. */
export function factsOf({ template, result, locate }: Judged): Facts {
  const { asked } = result.memo.rules;
  const counts = new Map<string, number>();
  for (const { type, partial } of template.declarations)
    if (partial !== true) counts.set(type, (counts.get(type) ?? 0) + 1);
  const lineOf = (place: Place): string | undefined => {
    const at = locate(place);
    if (at === undefined) return undefined;
    return `${shortened(at.file.path)}:${at.file.text.slice(0, at.start).split('\n').length}`;
  };
  const namers = RELATIONS_ACROSS.map(([type, path]): [string, readonly Namer[]] => [
    keyOf([type, path]),
    template
      .ofType(type)
      .flatMap((declaration) =>
        namersIn(declaration, path, template).map((namer) => ({ ...namer, at: lineOf(declaration.place) })),
      ),
  ]);
  const values = asked.map(([type, path]): [string, ReadonlySet<string>] => [
    keyOf([type, path]),
    new Set(template.ofType(type).flatMap((declaration) => valuesOf(declaration, path))),
  ]);
  return {
    counts,
    namers: new Map(namers.filter(([, found]) => found.length > 0)),
    values: new Map(values),
    speaks: template.speaks,
    open: template.hidesResources ?? template.open,
  };
}

/** A file with its folder, as a message names it. */
function shortened(path: string): string {
  return path.split('/').slice(-2).join('/');
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

/** The facts of many templates together, so that each can ask about all but itself. */
export class Neighbourhood {
  private readonly counts = new Map<string, number>();
  private readonly namers = new Map<string, Map<Facts, readonly Namer[]>>();

  constructor(all: Iterable<Facts> = []) {
    for (const facts of all) this.add(facts);
  }

  add(facts: Facts): void {
    this.count(facts, 1);
    for (const [key, found] of facts.namers) {
      const others = this.namers.get(key) ?? new Map<Facts, readonly Namer[]>();
      this.namers.set(key, others.set(facts, found));
    }
  }

  remove(facts: Facts): void {
    this.count(facts, -1);
    for (const key of facts.namers.keys()) this.namers.get(key)?.delete(facts);
  }

  /** What the others of a template declare; `own` are the template's facts where they have been added. */
  around(own: Facts | undefined, revision: unknown): Neighbours {
    const count = (type: string): number => (this.counts.get(type) ?? 0) - (own?.counts.get(type) ?? 0);
    return {
      revision,
      namers: (type, path) => {
        const key = keyOf([type, path]);
        if (!KEPT.has(key)) return count(type) > 0 ? [{ kind: 'lookup' }] : [];
        return [...(this.namers.get(key) ?? [])].flatMap(([facts, found]) => (facts === own ? [] : found));
      },
      count,
    };
  }

  private count(facts: Facts, sign: 1 | -1): void {
    for (const [type, count] of facts.counts)
      this.counts.set(type, (this.counts.get(type) ?? 0) + sign * count);
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
      return found.some((text) => wanted.some((literal) => mayBeEqual(text, literal))) ? unknown : no;
    },
  };
}
