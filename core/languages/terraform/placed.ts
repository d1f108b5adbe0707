import type { Finding, Place } from '../../model/index.ts';
import { withoutKeys } from './address.ts';
import { placeOfCall } from './declaration.ts';
import { prefixesOf } from './instances.ts';
import { isInstalled, type ModuleFile } from './module.ts';
import type { TfTemplate } from './read.ts';

/** Where each section of a module's files stands. */
export type Sections = ReadonlyMap<object, { readonly file: ModuleFile; readonly start: number }>;

/** Findings where people change what is wrong, each once. */
export function placedIn(
  template: TfTemplate,
  findings: readonly Finding[],
  sectionsOf: () => Sections,
): readonly Finding[] {
  // Nothing is called and nothing is copied in most modules.
  const isPlain = template.declarations.every(({ name, place }, i, all) => {
    const before = all[i - 1];
    return !name.includes('[') && before?.place.start !== place.start;
  });
  if (template.root.calls.size === 0 && isPlain) return findings;
  const sections = sectionsOf();
  const hasElsewhere = [...sections.values()].some(({ file }) => isInstalled(file.path));
  return oncePerPlace(
    hasElsewhere ? findings.map((finding) => atCall(finding, template, sections)) : findings,
    template,
  );
}

/** What is wrong in a module from elsewhere is shown where it is called. */
function atCall(finding: Finding, template: TfTemplate, sections: Sections): Finding {
  const isElsewhere = ({ source }: Place): boolean => isInstalled(sections.get(source)?.file.path ?? '');
  if (!isElsewhere(finding.place)) return finding;
  let caller = template.named(finding.resource)?.module.caller;
  while (caller !== undefined && isElsewhere({ source: caller.call.section, start: 0, end: 0 }))
    caller = caller.module.caller;
  if (caller === undefined) return finding;
  const { section, node } = caller.call;
  const { origin, message, related } = finding;
  return {
    ...finding,
    place: placeOfCall(section, node),
    message: `In this module, \`${finding.resource}\`: ${message}`,
    origin: origin !== undefined && isElsewhere(origin.place) ? undefined : origin,
    related: related.filter((other) => !isElsewhere(other.place)),
    fixes: () => [],
  };
}

/** What is wrong in a module that is called three times, or in several copies, is wrong once, and the finding names them. */
function oncePerPlace(findings: readonly Finding[], template: TfTemplate): readonly Finding[] {
  const owners = soleOwners(findings);
  const groups: (Finding | Finding[])[] = [];
  const shared = new Map<object, Finding[][]>();
  let source: object | undefined;
  /** The groups of a section that others share; the findings of one of a single resource, which stand side by side. */
  let near: Finding[][] | undefined;
  let own: Finding[] = [];
  for (const finding of findings) {
    if (finding.place.source !== source) {
      ({ source } = finding.place);
      own = [];
      near = owners.get(source) === undefined ? (shared.get(source) ?? []) : undefined;
      if (near !== undefined) shared.set(source, near);
    }
    if (near === undefined) {
      if (own.some((other) => isAtOnePlace(other, finding))) continue;
      own.push(finding);
      groups.push(finding);
      continue;
    }
    const group = near.find(([first]) => isAtOnePlace(first!, finding));
    if (group !== undefined) group.push(finding);
    else {
      const first = [finding];
      near.push(first);
      groups.push(first);
    }
  }
  if (shared.size === 0) return groups as readonly Finding[];
  const copies = namesByBlock(template);
  return groups.map((group) => (Array.isArray(group) ? ofCopies(group, copies, template) : group));
}

/** The resource of each section that has findings of no other, and no copies; undefined for the other sections. */
function soleOwners(findings: readonly Finding[]): ReadonlyMap<object, string | undefined> {
  const owners = new Map<object, string | undefined>();
  let before: Finding | undefined;
  for (const finding of findings) {
    const { resource, place } = finding;
    if (before?.place.source === place.source && before.resource === resource) continue;
    before = finding;
    const isSole = !owners.has(place.source) && !resource.includes('[');
    owners.set(place.source, isSole ? resource : undefined);
  }
  return owners;
}

function isAtOnePlace(one: Finding, other: Finding): boolean {
  return (
    one.ruleId === other.ruleId && one.place.start === other.place.start && one.place.end === other.place.end
  );
}

/** The names of the copies of each resource, by its name without keys. */
function namesByBlock({ declarations }: TfTemplate): ReadonlyMap<string, ReadonlySet<string>> {
  const copies = new Map<string, Set<string>>();
  for (const { name } of declarations) {
    if (!name.includes('[')) continue;
    const block = withoutKeys(name);
    const names = copies.get(block);
    if (names === undefined) copies.set(block, new Set([name]));
    else names.add(name);
  }
  return copies;
}

/** Findings of one place as one. */
function ofCopies(
  group: readonly Finding[],
  copies: ReadonlyMap<string, ReadonlySet<string>>,
  template: TfTemplate,
): Finding {
  const [first] = group as readonly [Finding];
  const judged = new Set(group.map(({ resource }) => resource));
  const blocks = [...new Set([...judged].map(withoutKeys))];
  const isWhole = blocks.every((block) => {
    const own = copies.get(block);
    return own === undefined || [...own].every((name) => judged.has(name));
  });
  const shown = isWhole ? withoutCopies(first) : first;
  const names = isWhole ? [...judged] : [...judged].flatMap((name) => namesLike(name, template));
  if (blocks.length === 1)
    return isWhole || names.length === 1
      ? shown
      : { ...shown, message: `${shown.message} (${listed('copies', names)})` };
  const calls = [...new Set((isWhole ? blocks : names).map(callOf))];
  return {
    ...shown,
    message: `${shown.message} (${calls.length < 2 ? listed('resources', isWhole ? blocks : names) : `in ${listed('calls', calls)}`})`,
  };
}

/** The names of all that a resource stands for. */
function namesLike(name: string, template: TfTemplate): readonly string[] {
  const declaration = template.named(name);
  if (declaration === undefined) return [name];
  const { module, block } = declaration;
  return prefixesOf(module, block).map((prefix) => prefix + name.slice(module.prefix.length));
}

/** A finding of all copies of a resource, by the name of the resource itself. */
function withoutCopies(finding: Finding): Finding {
  const { resource, message } = finding;
  const block = withoutKeys(resource);
  return block === resource
    ? finding
    : { ...finding, resource: block, message: message.replaceAll(resource, block) };
}

/** Most names that a message lists. */
const MOST_LISTED = 8;

function listed(what: string, names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map((name) => `\`${name}\``);
  return `${names.length} ${what}: ${shown.join(', ')}${names.length > MOST_LISTED ? ', …' : ''}`;
}

/** The module of an address: `module.a.module.b` of `module.a.module.b.aws_ebs_volume.data`. */
function callOf(address: string): string {
  return /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)*/.exec(address)![0].slice(0, -1);
}
