import type { Finding, Place } from '../../model/index.ts';
import { placeOfCall } from './declaration.ts';
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
  const blocks = template.declared.reduce((sum, { size }) => sum + size, 0);
  if (template.root.calls.size === 0 && template.declarations.length === blocks) return findings;
  const sections = sectionsOf();
  return oncePerPlace(findings.map((finding) => atCall(finding, template, sections)));
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
    related: related.filter((place) => !isElsewhere(place)),
    fixes: () => [],
  };
}

/** A module that is called three times is wrong once, and the finding names the calls. */
function oncePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<object, Finding[][]>();
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const { ruleId, place } = finding;
    let near = seen.get(place.source);
    if (near === undefined) seen.set(place.source, (near = []));
    const group = near.find(
      ([first]) =>
        first!.ruleId === ruleId && first!.place.start === place.start && first!.place.end === place.end,
    );
    if (group !== undefined) group.push(finding);
    else {
      const first = [finding];
      near.push(first);
      groups.push(first);
    }
  }
  return groups.map(([first, ...others]) => {
    if (others.length === 0) return first!;
    const calls = new Set([first!, ...others].map(({ resource }) => callOf(resource)));
    if (calls.size < 2) return first!;
    const named = [...calls].map((call) => `\`${call}\``).join(', ');
    return { ...first!, message: `${first!.message} (in ${calls.size} calls: ${named})` };
  });
}

/** The module of an address: `module.a.module.b` of `module.a.module.b.aws_ebs_volume.data`. */
function callOf(address: string): string {
  return /^(?:module\.[^.]+\.)*/.exec(address)![0].slice(0, -1);
}
