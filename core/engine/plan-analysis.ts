import { World } from '../model/index.ts';
import { withoutKeys } from '../languages/terraform/plan.ts';
import type { Finding } from './finding.ts';
import { keepSuppressed, type ModuleAnalysis } from './module-analysis.ts';
import type { AnalysisContext } from './analysis.ts';

/** A plan's findings by where people change what is wrong. */
export interface PlacedPlan {
  /** The module with what the plan alone shows: values that its source takes from outside. */
  readonly source: ModuleAnalysis;
  /** The plan with what no source in the workspace declares. */
  readonly plan: ModuleAnalysis;
}

/** Puts a plan's findings at the source of their resources; what the source says of a resource itself is not said twice. */
export function placePlan(
  plan: ModuleAnalysis,
  source: ModuleAnalysis,
  context: AnalysisContext,
): PlacedPlan {
  const said = new Set(
    [...source.findings, ...source.suppressed].map(({ ruleId, resource }) => `${ruleId} ${resource}`),
  );
  const own: Finding[] = [];
  const placed: Finding[] = [];
  for (const finding of plan.findings) {
    const resource = withoutKeys(finding.resource);
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
  const { findings, suppressed } = keepSuppressed(placed, source, context);
  return {
    source: {
      ...source,
      findings: [...source.findings, ...findings],
      suppressed: [...source.suppressed, ...suppressed],
    },
    plan: { ...plan, findings: own },
  };
}
