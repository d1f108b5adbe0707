import type { Finding } from '../../model/index.ts';
import { inProgram, type CdkTemplate } from './read.ts';
import type { ConstructCall } from './source.ts';

/** A finding in a synthesized template, by the construct in the source that made its resource. */
export interface SynthesizedFinding extends Pick<Finding, 'ruleId' | 'severity' | 'message'> {
  /** What the construct is called in `Scope.names`. */
  readonly construct: string;
  /** The text of the construct when the template was read: what has been changed since is not judged by it. */
  readonly text: string;
  /** The type of the resource that it made. */
  readonly type: string;
}

/** What is found in the templates that the constructs of a file were synthesized into. */
export interface SynthesizedSource {
  /** The text of the file when the findings were put down to its constructs. */
  readonly text: string;
  readonly findings: readonly SynthesizedFinding[];
}

const OLD = 'That was so when the app was last synthesized; this file has changed since.';

/** What stands of a construct in the text of its file. */
export function textOf({ node }: ConstructCall): string {
  const { source, start, end } = node.place;
  return source.text.slice(start, end);
}

/**
 * The findings of synthesized templates at their constructs, each once: without those that the source has itself, and
 * those of constructs that are written differently by now. Where something else of the file is, they say so. Their
 * places count from the start of the text.
 */
export function atConstructs(
  template: CdkTemplate,
  own: readonly Finding[],
  synthesized: SynthesizedSource | undefined,
): readonly Finding[] {
  if (synthesized === undefined) return [];
  const { scope } = template;
  const isChanged = scope.program.text !== synthesized.text;
  const byName = new Map([...scope.names].map(([construct, name]) => [name, construct]));
  const said = new Set<string>();
  return synthesized.findings.flatMap(({ construct: name, text, ruleId, severity, message }): Finding[] => {
    const construct = byName.get(name);
    const key = `${ruleId}\t${name}`;
    if (construct === undefined || said.has(key) || textOf(construct) !== text) return [];
    said.add(key);
    const extent = inProgram(scope, construct.node.place);
    const isKnown = own.some(
      (finding) =>
        finding.ruleId === ruleId &&
        (isOf(finding, name) || (finding.place.start >= extent.start && finding.place.end <= extent.end)),
    );
    if (isKnown) return [];
    return [
      {
        ruleId,
        severity,
        message: isChanged ? `${message} ${OLD}` : message,
        resource: name,
        path: [],
        place: inProgram(scope, construct.node.callee.place),
        origin: undefined,
        related: [],
        // What would repair the template is no repair of the source.
        world: undefined,
        fixes: () => [],
      },
    ];
  });
}

/** Whether a finding is about what a construct makes: its main resource, or one beside that. */
function isOf({ resource }: Finding, construct: string): boolean {
  return resource === construct || resource.endsWith(`/${construct}`) || resource.startsWith(`${construct}/`);
}
