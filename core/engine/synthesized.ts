import { inProgram, type CdkTemplate } from '../languages/cdk/read.ts';
import type { ConstructCall } from '../languages/cdk/source.ts';
import type { Finding } from './finding.ts';

/** A finding in a synthesized template, by the construct in the source that made its resource. */
export interface SynthesizedFinding {
  /** What the construct is called in `Scope.names`. */
  readonly construct: string;
  /** The text of the construct when the template was read: what has been changed since is not judged by it. */
  readonly text: string;
  /** The type of the resource that it made. */
  readonly type: string;
  /** Of the template. */
  readonly finding: Finding;
}

/** What stands of a construct in the text of its file. */
export function textOf({ node }: ConstructCall): string {
  const { source, start, end } = node.place;
  return source.text.slice(start, end);
}

/**
 * The findings of synthesized templates at their constructs, each once: without those that the source has itself, and
 * those of constructs that are written differently by now. Their places count from the start of the text.
 */
export function atConstructs(
  template: CdkTemplate,
  own: readonly Finding[],
  synthesized: readonly SynthesizedFinding[],
): readonly Finding[] {
  if (synthesized.length === 0) return [];
  const { scope } = template;
  const byName = new Map([...scope.names].map(([construct, name]) => [name, construct]));
  const said = new Set<string>();
  return synthesized.flatMap(({ construct: name, text, finding }) => {
    const construct = byName.get(name);
    const key = `${finding.ruleId}\t${name}`;
    if (construct === undefined || said.has(key) || textOf(construct) !== text) return [];
    said.add(key);
    const extent = inProgram(scope, construct.node.place);
    const isKnown = own.some(
      ({ ruleId, resource, place }) =>
        ruleId === finding.ruleId &&
        (resource === name ||
          resource.endsWith(`/${name}`) ||
          (place.start >= extent.start && place.end <= extent.end)),
    );
    if (isKnown) return [];
    const place = inProgram(scope, construct.node.callee.place);
    // What would repair the template is no repair of the source.
    const bare = { origin: undefined, related: [], world: undefined, fixes: () => [] };
    return [{ ...finding, ...bare, resource: name, path: [], place }];
  });
}
