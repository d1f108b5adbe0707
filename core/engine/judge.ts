import {
  eachWorld,
  Resource,
  type Declaration,
  type Environs,
  type Evidence,
  type Finding,
  type Fix,
  type Members,
  type Outcomes,
  type Read,
  type Rule,
  type Search,
  World,
} from '../model/index.ts';
import { fixesAt, samePlace } from './evidence.ts';
import { onlyWhen } from './only-when.ts';
import type { ActiveRule } from './rule-set.ts';

/** A no, in one world. */
interface Failure {
  readonly world: World;
  readonly target: Resource;
  /** Which of the rule's targets it is. */
  readonly index: number;
  readonly evidence: Evidence;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly outcome: keyof Outcomes;
}

/**
 * Runs one rule on one resource in all of its worlds, beginning with `first`, in which nothing is decided; `reads`
 * collects what the result rests on in all others.
 */
export function judge(
  active: ActiveRule,
  declaration: Declaration,
  environs: Environs,
  reads: Map<string, Read>,
  first: World,
): Judged {
  const failures: Failure[] = [];
  const count = { applicable: 0, passed: 0, open: 0 };
  const search = eachWorld((world) => {
    const resource = new Resource(declaration, environs, world);
    try {
      if (declaration.exists(world) !== false) judgeIn(active, resource, failures, count);
    } finally {
      if (world !== first) collect(world, reads);
    }
  }, first);
  if (!search.complete && count.applicable > 0) count.open += 1;
  const findings =
    failures.length === 0
      ? NONE
      : grouped(failures).map((group) => toFinding(active, declaration, group, search));
  return { findings, outcome: outcomeOf(failures, count) };
}

const NONE: readonly Finding[] = [];

/** Adds what was read in a world. */
export function collect(world: World, reads: Map<string, Read>): void {
  for (const [key, read] of world.reads) reads.set(key, read);
}

function outcomeOf(failures: readonly Failure[], count: { passed: number; open: number }): keyof Outcomes {
  if (failures.length > 0) return 'failed';
  if (count.open > 0) return 'notEvaluated';
  return count.passed > 0 ? 'passed' : 'notApplicable';
}

function judgeIn(
  { rule, options }: ActiveRule,
  resource: Resource,
  failures: Failure[],
  count: { applicable: number; passed: number; open: number },
): void {
  const targets = targetsOf(rule, resource);
  if (targets.open) count.open += 1;
  let applies = false;
  for (const [index, target] of targets.items.entries()) {
    const when = rule.when?.(target, options).truth ?? 'yes';
    if (when === 'no') continue;
    applies = true;
    const answer = when === 'yes' ? rule.holds(target, options) : undefined;
    if (answer === undefined || answer.truth === 'unknown') count.open += 1;
    else if (answer.truth === 'yes') count.passed += 1;
    else {
      const found = evidenceOf(answer.because, resource);
      if (isElsewhere(resource, found)) count.open += 1;
      else failures.push(...found.map((evidence) => ({ world: resource.world, target, index, evidence })));
    }
  }
  if (applies) count.applicable += 1;
}

/** What a rule judges of a resource: itself, or the items of its view. The rule knows the type of what it gets. */
function targetsOf({ on }: Rule, resource: Resource): Pick<Members<Resource>, 'items' | 'open'> {
  if (typeof on === 'string' || !('items' in on)) return { items: [resource], open: false };
  return resource.world.seenBy(on, () => on.items(resource));
}

/** The evidence of a no that stands in the judged resource; the resource itself where none does. */
function evidenceOf(because: readonly Evidence[], resource: Resource): readonly Evidence[] {
  return because.length > 0 ? because : [{ value: resource.self, related: [] }];
}

/** Whether a no is about a resource as a whole of which only a part is declared here. */
function isElsewhere({ declaration }: Resource, found: readonly Evidence[]): boolean {
  return declaration.partial === true && found.some(({ value }) => value.path.length === 0);
}

function grouped(failures: readonly Failure[]): Failure[][] {
  const groups: Failure[][] = [];
  for (const failure of failures) {
    const group = groups.find(
      ([first]) => first !== undefined && samePlace(first.evidence, failure.evidence),
    );
    if (group === undefined) groups.push([failure]);
    else group.push(failure);
  }
  return groups;
}

function toFinding(
  active: ActiveRule,
  declaration: Declaration,
  group: readonly Failure[],
  search: Search,
): Finding {
  const { rule, options, severity } = active;
  const failure = group[0]!;
  const { value, related } = failure.evidence;
  // A world in which nothing was decided is lent to the next rule, which may decide something.
  const world = failure.world.pristine ? new World([], failure.world.strict) : failure.world;
  return {
    ruleId: rule.id,
    severity,
    message:
      rule.message(failure.target, value, options) + onlyWhen(new Set(group.map((one) => one.world)), search),
    resource: declaration.name,
    place: value.place,
    path: value.path,
    origin: value.origin === undefined ? undefined : { ...value.origin, value: value.toString() },
    related: related.map((other) => other.place),
    world,
    fixes: (among) => fixesOf(active, new Resource(declaration, among, world.again()), failure),
  };
}

/** What the rule repairs of a failure, where the judged resource stands as it does now. */
function fixesOf(
  { rule, options }: ActiveRule,
  resource: Resource,
  { index, evidence: { value } }: Failure,
): readonly Fix[] {
  const target = rule.fix === undefined ? undefined : targetsOf(rule, resource).items[index];
  return target === undefined ? [] : fixesAt(rule.fix?.(target, value, options), value);
}
