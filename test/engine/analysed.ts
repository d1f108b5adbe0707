import assert from 'node:assert/strict';
import { ALONE } from '../../core/engine/lint.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import type { AnyRule } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import {
  analyse,
  analyseModule,
  type AnalysisContext,
  type ModuleAnalysis,
  type TemplateAnalysis,
} from '../units.ts';

/** A lint with all rules, or the given ones, in which a rule that throws fails the test. */
export function contextWith(chosen: readonly AnyRule[] = rules): AnalysisContext {
  return {
    rules: selectRules(chosen, { profile: 'all' }),
    neighbours: ALONE,
    today: '2026-06-15',
    onError: (_id, error) => {
      throw error;
    },
  };
}

/** Analyses a text that must be a template. */
export function analysed(text: string, context: AnalysisContext = contextWith()): TemplateAnalysis {
  const analysis = analyse(text, context);
  assert(analysis !== undefined, `no template:\n${text}`);
  return analysis;
}

/** Analyses a text as the one file of a root module. */
export function analysedModule(text: string, context: AnalysisContext = contextWith()): ModuleAnalysis {
  const analysis = analyseModule({ 'main.tf': text }, context);
  assert(analysis !== undefined);
  return analysis;
}

/** What a person sees of an analysis. */
export function seen(analysis: TemplateAnalysis | undefined): unknown {
  if (analysis === undefined) return undefined;
  const { findings, suppressed, result, unreadable } = analysis;
  const shown = (list: TemplateAnalysis['findings']) =>
    list.map(({ ruleId, message, place }) => ({ ruleId, message, ...analysis.locate(place) }));
  return { findings: shown(findings), suppressed: shown(suppressed), outcomes: result.outcomes, unreadable };
}

/** The ids of the rules that find something, each once, in order. */
export function foundIds(analysis: TemplateAnalysis): string[] {
  return [...new Set(analysis.findings.map(({ ruleId }) => ruleId))].sort();
}
