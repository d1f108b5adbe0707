import {
  eachWorld,
  Resource,
  type Decision,
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
  withReason,
  World,
} from '../model/index.ts';
import { fixesAt, placeKey } from './evidence.ts';
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
 * Judges a resource by one rule, beginning in the world `first`, in which nothing is decided; `reads` collects what the
 * result rests on in all others. Where a resource of another template may be what the rule misses, the rule leaves the
 * question open; with `tellsDoubts` it takes for granted that it is not, and the message says what would settle it.
 */
export function judge(
  active: ActiveRule,
  declaration: Declaration,
  environs: Environs,
  reads: Map<string, Read>,
  first: World,
  tellsDoubts = false,
): Judged {
  const judged = judgeAmong(active, declaration, environs, reads, first);
  const asksOthers = (): boolean => reads.has(NEIGHBOURS) || first.reads.has(NEIGHBOURS);
  if (!tellsDoubts || judged.outcome !== 'notEvaluated' || !asksOthers()) return judged;
  const telling = { ...environs, isTellingDoubts: true };
  const told = judgeAmong(active, declaration, telling, reads, new World([], first.strict, first.onRead));
  return told.outcome === 'failed' ? told : judged;
}

function judgeAmong(
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

/** Under which a world keeps that it asked about other templates. */
const NEIGHBOURS = 'neighbours';

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
      else for (const evidence of found) failures.push({ world: resource.world, target, index, evidence });
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

/** By the place of the evidence. */
function grouped(failures: readonly Failure[]): Failure[][] {
  const bySource = new Map<object, Map<string, Failure[]>>();
  const groups: Failure[][] = [];
  for (const failure of failures) {
    const { source } = failure.evidence.value.place;
    let byPlace = bySource.get(source);
    if (byPlace === undefined) bySource.set(source, (byPlace = new Map<string, Failure[]>()));
    const key = placeKey(failure.evidence);
    const group = byPlace.get(key);
    if (group !== undefined) group.push(failure);
    else groups.push(byPlace.set(key, [failure]).get(key)!);
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
      rule.message(failure.target, value, options) +
      onlyWhen(new Set(group.map((one) => one.world)), search) +
      unless(group),
    resource: declaration.name,
    place: value.place,
    path: value.path,
    origin: value.origin === undefined ? undefined : { ...value.origin, value: value.toString() },
    related: related.map(({ place, path }) => ({ place, path })),
    world,
    fixes: (among) =>
      fixesOf(active, new Resource(declaration, among, worldAgain(declaration, among, world)), failure),
  };
}

/** What the rule repairs of a failure, where the judged resource stands as it does now. */
function fixesOf(
  { rule, options }: ActiveRule,
  resource: Resource,
  { world: failed, index, evidence: { value } }: Failure,
): readonly Fix[] {
  const target = rule.fix === undefined ? undefined : targetsOf(rule, resource).items[index];
  const fixes = target === undefined ? [] : fixesAt(rule.fix?.(target, value, options), value);
  // What is missing here may be in another template already.
  return failed.doubts.size === 0 ? fixes : fixes.map((fix) => withReason(fix, 'needs choice'));
}

/** The world that the last repair among some resources was worked out in. */
const lastAgain = new WeakMap<
  Environs,
  { readonly declaration: Declaration; readonly trail: World['trail']; readonly again: World }
>();

/** A world with the same decisions; repairs of one resource share it, so that what the resource says is read once for all of them. */
function worldAgain(declaration: Declaration, among: Environs, world: World): World {
  const last = lastAgain.get(among);
  const isSame =
    last?.declaration === declaration &&
    last.trail.length === world.trail.length &&
    last.again.trail.length === world.trail.length &&
    last.trail.every((decision, i) => isSameDecision(decision, world.trail[i]!));
  if (isSame) {
    last.again.renew();
    return last.again;
  }
  const again = world.again();
  lastAgain.set(among, { declaration, trail: world.trail, again });
  return again;
}

function isSameDecision(a: Decision, b: Decision): boolean {
  return a.holds === b.holds && a.atom.subject === b.atom.subject && a.atom.literal === b.atom.literal;
}

/** "Unless `edge.yaml:12` names it", for a finding that another template may settle. */
function unless(group: readonly Failure[]): string {
  const places = [...new Set(group.flatMap(({ world }) => [...world.doubts]))];
  if (places.length === 0) return '';
  const [first] = places;
  const others = places.length === 1 ? '' : ` or one of ${places.length - 1} more places`;
  return ` Unless \`${first}\`${others} names it.`;
}
