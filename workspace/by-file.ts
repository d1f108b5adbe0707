import { relative } from 'node:path';
import type { AnalysisContext } from '../core/engine/analysis.ts';
import type { SeverityIn } from '../core/engine/in-files.ts';
import type { RuleSet } from '../core/engine/rule-set.ts';
import type { Override } from './configuration.ts';
import type { Disk } from './disk.ts';
import { slashes } from './find-files.ts';
import { globMatcher } from './glob.ts';
import { trivyIgnores } from './trivy-ignores.ts';

/** What holds for some files of a folder alone: what Trivy ignores there, and what its settings override. */
export function byFile(
  folder: string,
  rules: Pick<RuleSet, 'honours'>,
  overrides: readonly Override[] | undefined,
  disk: Disk,
): Pick<AnalysisContext, 'ignoredIn' | 'severityIn'> {
  return {
    ignoredIn: rules.honours.has('trivy') ? trivyIgnores(folder, disk) : undefined,
    severityIn: severitiesIn(folder, overrides ?? []),
  };
}

function severitiesIn(folder: string, overrides: readonly Override[]): SeverityIn | undefined {
  if (overrides.length === 0) return undefined;
  const all = overrides
    .map(({ paths, severities }) => ({ isMeant: globMatcher(paths), severities }))
    .reverse();
  return (path, ruleId) => {
    const name = slashes(relative(folder, path));
    return all.find(({ isMeant, severities }) => severities[ruleId] !== undefined && isMeant(name))
      ?.severities[ruleId];
  };
}
