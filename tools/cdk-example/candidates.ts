import { readFixtures } from '../../core/engine/page.ts';
import type { Finding, Rule } from '../../core/model/index.ts';
import { judgedSource, repairedSource } from '../../test/rules/cdk.ts';
import { judged, repaired } from '../../test/rules/harness.ts';
import { toJson } from '../../test/rules/to-json.ts';
import { inL1 } from '../../core/languages/cdk/l1.ts';
import { withMarks } from '../marks.ts';
import { constructsOf } from './classes.ts';
import { pretty, textOf, withImports } from './code.ts';
import { exampleOf, statementsOf, waysOf, type Way } from './example.ts';
import { plainValues } from './l2.ts';
import { NoDraft, type TemplateResources } from './template.ts';

/** A draft in which the rule finds what it finds in the page's example. */
export interface Candidate {
  readonly label: string;
  readonly text: string;
  readonly fixed: string | undefined;
  readonly blocks: readonly string[];
}

/** What could be added to a page, the best first; or why there is nothing. */
export async function candidatesOf(page: string, rule: Rule): Promise<readonly Candidate[] | string> {
  const flagged = readFixtures(page).filter(
    ({ kind, language }) => kind === 'flagged' && language === 'yaml',
  );
  if (flagged.length === 0) return 'no example of CloudFormation';
  const reasons = new Set<string>();
  for (const { text } of flagged) {
    const found = await ofExample(text, rule, reasons);
    if (found.length > 0) return found;
  }
  return [...reasons].join('; ');
}

function isResource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'Type' in value;
}

async function ofExample(yaml: string, rule: Rule, reasons: Set<string>): Promise<readonly Candidate[]> {
  const wanted = judged(yaml, rule).findings;
  const isRepaired = repaired(yaml, rule) !== yaml;
  const { Resources = {} } = JSON.parse(toJson(yaml)) as { Resources?: Record<string, unknown> };
  const declared = Object.entries(Resources).filter(([, resource]) => isResource(resource));
  const candidates: Candidate[] = [];
  const all = Object.fromEntries(declared) as TemplateResources;
  for (const [label, resources, wayOf] of attempts(all, wanted, rule)) {
    try {
      const candidate = await candidateOf(label, pruned(resources, wayOf, rule), wayOf, wanted, rule);
      if (typeof candidate === 'string') {
        reasons.add(candidate);
        if (process.env['WHY']) console.error(`WHY ${rule.id} ${label} ${candidate}`);
      } else if (candidates.every(({ text }) => text !== candidate.text)) candidates.push(candidate);
    } catch (error) {
      if (!(error instanceof NoDraft)) throw error;
      reasons.add(error.message);
      if (process.env['WHY']) console.error(`WHY ${rule.id} ${label} ${error.message}`);
    }
  }
  // What the fix of the example repairs is to be repaired here too, if there is a way.
  return isRepaired
    ? [
        ...candidates.filter(({ fixed }) => fixed !== undefined),
        ...candidates.filter(({ fixed }) => fixed === undefined),
      ]
    : candidates;
}

type Attempt = readonly [
  label: string,
  resources: TemplateResources,
  wayOf: (type: string) => Way | undefined,
];

/** Which resources to show and how to make them: those at fault alone where that is enough, and constructs ahead of L1 classes. */
function attempts(resources: TemplateResources, wanted: readonly Finding[], rule: Rule): readonly Attempt[] {
  // Outputs and parameters have findings too, and are no constructs.
  const faulty = new Set(wanted.map(({ resource }) => resource).filter((name) => name in resources));
  const types = new Set([...faulty].map((name) => resources[name]?.Type ?? ''));
  const alone = Object.fromEntries(Object.entries(resources).filter(([name]) => faulty.has(name)));
  const [first = ''] = faulty;
  const sets = faulty.size < Object.keys(resources).length ? [alone, resources] : [resources];
  if (faulty.size > 1) sets.push({ [first]: resources[first]! });
  const most = Math.max(...[...types].map((type) => waysOf(type).filter((way) => way !== 'l1').length), 0);
  const found: Attempt[] = [];
  for (let i = 0; i < most; i++)
    for (const each of sets) {
      const main = (type: string): Way | undefined => {
        const ways = waysOf(type).filter((way) => way !== 'l1');
        return ways[Math.min(i, ways.length - 1)] ?? waysOf(type)[0];
      };
      found.push([`L2/${i}`, each, (type) => (types.has(type) ? main(type) : waysOf(type)[0])]);
    }
  if (found.every(([, each, wayOf]) => findingsIn(each, wayOf, rule) === ''))
    found.push(...probes(sets.at(-1)!, types, rule, wanted));
  for (const each of sets) found.push(['L1', each, (type) => waysOf(type).find((way) => way === 'l1')]);
  return found;
}

/**
 * Constructs that do right where nothing is said, or whose properties are called otherwise: each of their plain properties is
 * given each of its values, until the rule finds what it finds in the example.
 */
function probes(
  resources: TemplateResources,
  types: ReadonlySet<string>,
  rule: Rule,
  wanted: readonly Finding[],
): readonly Attempt[] {
  const wayOf = (type: string): Way | undefined => waysOf(type)[0];
  for (const [name, resource] of Object.entries(resources)) {
    if (!types.has(resource.Type) || waysOf(resource.Type)[0] !== 0) continue;
    for (const given of plainValues(resource.Type)) {
      const probe = { ...resource, Given: given };
      const text = textIn({ [name]: probe }, wayOf);
      const findings = text === undefined ? [] : judgedSource(text, rule).findings;
      const isAtIt = findings.some(
        (finding) =>
          wanted.some((other) => isSame(finding, other)) &&
          textOf(Object.values(given)[0]!) === text!.slice(finding.place.start, finding.place.end),
      );
      if (isAtIt) return [['L2/probed', { [name]: probe }, wayOf]];
    }
  }
  return [];
}

/** The resources in which something is found and what these name, without what constructs need not be told. */
function pruned(
  resources: TemplateResources,
  wayOf: (type: string) => Way | undefined,
  rule: Rule,
): TemplateResources {
  const wanted = findingsIn(resources, wayOf, rule);
  let kept = resources;
  const attempt = (fewer: TemplateResources): void => {
    if (findingsIn(fewer, wayOf, rule) === wanted) kept = fewer;
  };
  if (wanted === '') return resources;
  for (const name of Object.keys(resources)) {
    const { [name]: own, ...others } = kept;
    if (Object.keys(others).length > 0) attempt(others);
    const way = wayOf(own?.Type ?? '');
    if (kept[name] === undefined || typeof way !== 'number') continue;
    const demanded = constructsOf(own?.Type ?? '')[way]?.properties;
    for (const property of Object.keys(own?.Properties ?? {})) {
      if (demanded?.get(inL1(property))?.isRequired === true) continue;
      const { [property]: _, ...rest } = kept[name].Properties ?? {};
      attempt({ ...kept, [name]: { ...kept[name], Properties: rest } });
    }
  }
  return kept;
}

/** What is found in resources, by the texts that are marked. */
function findingsIn(
  resources: TemplateResources,
  wayOf: (type: string) => Way | undefined,
  rule: Rule,
): string {
  const text = textIn(resources, wayOf);
  if (text === undefined) return '';
  return judgedSource(text, rule)
    .findings.map(
      ({ resource, path, place }) => `${resource} ${path.join('.')} ${text.slice(place.start, place.end)}`,
    )
    .sort()
    .join('\n');
}

function textIn(resources: TemplateResources, wayOf: (type: string) => Way | undefined): string | undefined {
  try {
    return withImports(statementsOf(resources, wayOf));
  } catch (error) {
    if (error instanceof NoDraft) return undefined;
    throw error;
  }
}

async function candidateOf(
  label: string,
  resources: TemplateResources,
  wayOf: (type: string) => Way | undefined,
  wanted: readonly Finding[],
  rule: Rule,
): Promise<Candidate | string> {
  let text = await exampleOf(resources, wayOf);
  let fixed = repairedSource(text, rule);
  // A fix that makes a line too long for the formatter has the example's objects open from the start.
  if ((await pretty(fixed)) !== fixed) {
    text = await exampleOf(resources, wayOf, true);
    fixed = repairedSource(text, rule);
  }
  const analysis = judgedSource(text, rule);
  const { findings } = analysis;
  if (findings.length === 0) return `${label}: no finding`;
  if (findings.length > wanted.length) return `${label}: more findings than the example`;
  const stranger = findings.find((finding) => !wanted.some((other) => isSame(finding, other)));
  if (stranger !== undefined) return `${label}: a finding at ${stranger.path.join('.')}`;
  const marks = findings.map(({ place: { start, end }, message }) => ({ start, end, message }));
  marks.sort((a, b) => a.start - b.start);
  if (marks.some(({ start, end }) => text.slice(start, end).includes('\n')))
    return `${label}: a finding over several lines`;
  const isFixed = fixed !== text && judgedSource(fixed, rule).findings.length === 0;
  const blocks = [`\`\`\`ts flagged\n${withMarks(text, marks)}\`\`\``];
  if (isFixed) blocks.push(`\`\`\`ts fixed\n${fixed}\`\`\``);
  return { label, text, fixed: isFixed ? fixed : undefined, blocks };
}

/** Whether two findings are about the same property, as far as both tell; list positions may differ. */
function isSame(a: Finding, b: Finding): boolean {
  // A part of what a construct is given is told by the construct's own names.
  if (/^[a-z]/.test(String(a.path[0]))) return a.resource === b.resource;
  const [first, second] = [a.path, b.path].map((path) => path.filter((part) => typeof part === 'string'));
  return first!.every((part, i) => i >= second!.length || part === second![i]);
}
