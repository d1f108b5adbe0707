import {
  eachWorld,
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
  /** How many resources of each type are made, whatever a deployment decides. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many more of each type a deployment may make. */
  readonly perhaps: ReadonlyMap<string, number>;
  /** `type` + tab + `path`, where a resource's property perhaps names something outside its template. */
  readonly mayName: ReadonlySet<string>;
  /** By `type` + tab + `path`, what each property has that was asked for when the facts were drawn. */
  readonly values: ReadonlyMap<string, Values>;
  readonly speaks: Template['speaks'];
  readonly open: boolean;
}

/** What a property of resources of a type has, in lower case and with `…` for what is not known. */
export interface Values {
  /** Whatever a deployment decides. */
  readonly certain: ReadonlySet<string>;
  /** In some deployment; all that is certain among it. */
  readonly possible: ReadonlySet<string>;
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
  const perhaps = new Map<string, number>();
  for (const declaration of template.declarations) {
    const made = isMade(declaration);
    if (declaration.partial === true || made === 'no') continue;
    const of = made === 'yes' ? counts : perhaps;
    of.set(declaration.type, (of.get(declaration.type) ?? 0) + 1);
  }
  const mayName = RELATIONS_ACROSS.filter(([type, path]) =>
    template.ofType(type).some((declaration) => mayNameOutside(declaration, path, template)),
  ).map(keyOf);
  const values = asked.map(([type, path]): [string, Values] => [
    keyOf([type, path]),
    together(template.ofType(type).map((declaration) => valuesOf(declaration, path))),
  ]);
  return {
    counts,
    perhaps,
    mayName: new Set(mayName),
    values: new Map(values),
    speaks: template.speaks,
    open: template.hidesResources ?? template.open,
  };
}

/** Whether declarations are made; an identity stands for all that decides it. */
const known = new WeakMap<Declaration, Truth>();

/** Whether a resource is made: in every world, in none, or as a deployment decides. */
function isMade(declaration: Declaration): Truth {
  let made = known.get(declaration);
  if (made === undefined) {
    const found = new Set<boolean | undefined>();
    eachWorld((world) => found.add(declaration.exists(world)));
    const [first] = found;
    made = found.size > 1 || first === undefined ? 'unknown' : first ? 'yes' : 'no';
    known.set(declaration, made);
  }
  return made;
}

function mayNameOutside(declaration: Declaration, path: string, template: Template): boolean {
  if (isMade(declaration) === 'no') return false;
  const world = new World();
  const { data } = declaration.property(parsePath(path), world);
  const isInside =
    data.kind === 'present' &&
    data.reference?.scope === 'template' &&
    template.named(data.reference.name) !== undefined;
  return !isInside || world.trail.length > 0;
}

/** What a property of a resource is, in all the worlds and in any. */
function valuesOf(declaration: Declaration, path: string): Values {
  const worlds: { readonly exists: boolean | undefined; readonly texts: readonly string[] }[] = [];
  eachWorld((world) => {
    const exists = declaration.exists(world);
    const texts = exists === false ? [] : textsOf(declaration.property(parsePath(path), world));
    worlds.push({ exists, texts });
  });
  const possible = new Set(worlds.flatMap(({ texts }) => texts));
  const isCertain = (text: string): boolean =>
    worlds.every(({ exists, texts }) => exists === true && texts.includes(text));
  return { certain: new Set([...possible].filter(isCertain)), possible };
}

function together(all: readonly Values[]): Values {
  return {
    certain: new Set(all.flatMap(({ certain }) => [...certain])),
    possible: new Set(all.flatMap(({ possible }) => [...possible])),
  };
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
    const count = (type: string): number =>
      (this.counts.get(type) ?? 0) - (own?.counts.get(type) ?? 0) - (own?.perhaps.get(type) ?? 0);
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
    for (const [type, count] of [...facts.counts, ...facts.perhaps])
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
    baseline ?? facts.some((fact) => [...rules.baseline].some((type) => mayDeclare(fact, type)));
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

/** Whether a template makes a resource of the type, if only in some deployment. */
function mayDeclare({ counts, perhaps }: Facts, type: string): boolean {
  return counts.has(type) || perhaps.has(type);
}

function viewOf(all: readonly Facts[]): WorkspaceView {
  const facts = all.filter(({ counts, perhaps }) => counts.size + perhaps.size > 0);
  const mayHide = all.some(({ open }) => open);
  const declared = (type: string): number =>
    facts.reduce((sum, { counts }) => sum + (counts.get(type) ?? 0), 0);
  const isAllSeen = (type: string): boolean =>
    !mayHide && facts.every(({ speaks }) => speaks(type) !== 'unknown');
  return {
    count: (type) => {
      const count = declared(type);
      const isKnown = isAllSeen(type) && !facts.some(({ perhaps }) => perhaps.has(type));
      return count > 0 || isKnown ? count : undefined;
    },
    speaks: (type) => facts.some((fact) => fact.speaks(type) === 'yes'),
    some: (type, path, ...literals: readonly Literal[]) => {
      const wanted = literals.map((literal) => String(literal).toLowerCase());
      const kept = facts
        .filter((fact) => mayDeclare(fact, type))
        .map(({ values }) => values.get(keyOf([type, path])));
      const found = together(kept.filter((values) => values !== undefined));
      if (wanted.some((literal) => found.certain.has(literal))) return yes;
      if (!isAllSeen(type) || kept.includes(undefined)) return unknown;
      return [...found.possible].some((text) => wanted.some((literal) => mayBe(text, literal)))
        ? unknown
        : no;
    },
  };
}

/** Whether a text, of which parts may not be known, may be the literal. */
function mayBe(text: string, literal: string): boolean {
  const [first = '', ...rest] = text.split(NOT_KNOWN);
  const last = rest.pop();
  if (last === undefined) return text === literal;
  if (!literal.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = literal.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return literal.length - last.length >= at && literal.endsWith(last);
}
