import {
  eachWorld,
  Resource,
  type Declaration,
  type Environs,
  type Evidence,
  type Members,
  type Options,
  type Read,
  type Rule,
  World,
  type Value,
} from '../model/index.ts';
import { fixesAt, sameSpot, type Finding, type Outcomes } from './finding.ts';
import type { ActiveRule } from './rule-set.ts';

/** A no, in one world. */
interface Failure {
  readonly world: World;
  readonly target: Resource;
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
  eachWorld((world) => {
    const resource = new Resource(declaration, environs, world);
    try {
      if (declaration.exists(world) !== false) judgeIn(active, resource, failures, count);
    } finally {
      if (world !== first) collect(world, reads);
    }
  }, first);
  const findings =
    failures.length === 0
      ? NONE
      : grouped(failures).map((group) => toFinding(active, declaration, group, count.applicable));
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
  for (const target of targets.items) {
    const when = rule.when?.(target, options).truth ?? 'yes';
    if (when === 'no') continue;
    applies = true;
    const answer = when === 'yes' ? rule.holds(target, options) : undefined;
    if (answer === undefined || answer.truth === 'unknown') count.open += 1;
    else if (answer.truth === 'yes') count.passed += 1;
    else {
      const found = evidenceOf(answer.because, resource);
      if (isElsewhere(resource, found)) count.open += 1;
      else failures.push(...found.map((evidence) => ({ world: resource.world, target, evidence })));
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
    const group = groups.find(([first]) => first !== undefined && sameSpot(first.evidence, failure.evidence));
    if (group === undefined) groups.push([failure]);
    else group.push(failure);
  }
  return groups;
}

function toFinding(
  active: ActiveRule,
  declaration: Declaration,
  group: readonly Failure[],
  applicable: number,
): Finding {
  const { rule, options, severity } = active;
  const { target, evidence, world } = group[0]!;
  const { value } = evidence;
  return {
    ruleId: rule.id,
    severity,
    message: rule.message(target, value, options) + inWorlds(group, applicable),
    resource: declaration.name,
    place: value.place,
    path: value.path,
    origin: value.origin === undefined ? undefined : { ...value.origin, value: value.toString() },
    related: evidence.related.map((other) => other.place),
    // A world in which nothing was decided is lent to the next rule, which may decide something.
    world: world.pristine ? new World([], world.strict) : world,
    fixes: () => fixesOf(rule, target, value, options),
  };
}

function fixesOf(rule: Rule, target: Resource, value: Value, options: Options): ReturnType<Finding['fixes']> {
  return fixesAt(rule.fix?.(target, value, options), value);
}

/** "Only when `IsProd` is false", for a finding that not every deployment has. */
function inWorlds(group: readonly Failure[], applicable: number): string {
  const worlds = [...new Set(group.map((failure) => failure.world))];
  if (worlds.length >= applicable) return '';
  const shared = [...worlds[0]!.notes].filter((note) => worlds.every((world) => world.notes.has(note)));
  return shared.length === 0 ? ' Only in some deployments.' : ` Only when ${shared.join(' and ')}.`;
}
