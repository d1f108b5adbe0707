import { World, type Finding } from '../model/index.ts';
import type { Analysis, AnalysisContext } from './analysis.ts';
import { asInFiles } from './in-files.ts';
import { heard, withoutSuppressed } from './suppress.ts';

/** What is found in a unit that was made from another one, by where people change what is wrong. */
export interface AtSource {
  /** The source with what the other unit alone shows: values that it takes from outside. */
  readonly source: Analysis;
  /** The other unit with what its source does not declare. */
  readonly made: Analysis;
}

/**
 * Puts the findings of a plan at the source of their resources; what the source says of a resource itself is not said twice;
 * `today` (`YYYY-MM-DD`) decides which suppressions hold.
 */
export function placeAtSource(
  made: Analysis,
  source: Analysis,
  { rules, today, severityIn }: AnalysisContext,
): AtSource {
  const said = new Set(
    [...source.findings, ...source.suppressed].map(({ ruleId, resource }) => `${ruleId} ${resource}`),
  );
  const own: Finding[] = [];
  const placed: Finding[] = [];
  for (const finding of made.findings) {
    const resource = made.nameInSource?.(finding.resource) ?? finding.resource;
    const declaration = source.template.named(resource);
    if (declaration === undefined) own.push(finding);
    else if (!said.has(`${finding.ruleId} ${resource}`)) {
      said.add(`${finding.ruleId} ${resource}`);
      const { place } = declaration.property(finding.path, new World());
      const isThere = source.locate(place) !== undefined;
      placed.push({
        ...finding,
        resource,
        place: isThere ? place : declaration.place,
        message: `${finding.message} (in the plan)`,
        origin: undefined,
        related: [],
        world: undefined,
        fixes: () => [],
      });
    }
  }
  const { left, suppressed } = withoutSuppressed(placed, heard(source.suppressions(), rules), rules, today);
  return {
    source: {
      ...source,
      findings: [...source.findings, ...asInFiles(left, severityIn, (at) => source.locate(at)?.file.path)],
      suppressed: [...source.suppressed, ...suppressed],
    },
    made: { ...made, findings: own },
  };
}
