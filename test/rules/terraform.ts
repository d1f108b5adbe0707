import assert from 'node:assert/strict';
import type { Rule } from '../../core/model/index.ts';
import { analyseModule, fixesIn, type ModuleAnalysis } from '../units.ts';
import { contextOf, inOrder, repairedIn, titled, type Dialect } from './harness.ts';

/** Judges a text as the one file of a root module. */
export function judgedModule(text: string, rule: Rule): ModuleAnalysis {
  const analysis = analyseModule({ 'main.tf': text }, contextOf(rule));
  assert(analysis !== undefined);
  return analysis;
}

/** Terraform, as the one file of a root module. */
export const MODULE: Dialect = {
  findings: (text, rule) => {
    const analysis = judgedModule(text, rule);
    assert.deepEqual(analysis.unreadable, [], 'the fixture reads without error');
    return inOrder(
      text,
      analysis.findings.map(({ place, message }) => ({ ...analysis.locate(place), message })),
    );
  },
  changes: (text, rule, title) => {
    const analysis = judgedModule(text, rule);
    return analysis.findings.map((finding) => titled(fixesIn(analysis, finding), title)?.changes);
  },
};

/** The text after the first fix, or the titled one, of every finding. */
export function repairedModule(text: string, rule: Rule, title?: string): string {
  return repairedIn(MODULE, text, rule, title);
}
