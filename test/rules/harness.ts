import assert from 'node:assert/strict';
import {
  analyse,
  applyChanges,
  fixesIn,
  type AnalysisContext,
  type TemplateAnalysis as Analysis,
} from '../units.ts';
import { ALONE } from '../../core/engine/lint.ts';
import type { Fixture } from '../../core/engine/page.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import type { Fix, Rule } from '../../core/model/index.ts';
import type { TextChange } from '../../core/text/text-change.ts';

/** A finding as a page marks it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
}

/** A lint of one rule alone, as the profile that demands the most would run it; a rule that throws fails the test. */
export function contextOf(rule: Rule, onRead?: AnalysisContext['onRead']): AnalysisContext {
  return {
    rules: {
      ...selectRules([rule], { profile: 'all' }),
      strict: rule.profile !== undefined && rule.profile !== 'recommended',
    },
    neighbours: ALONE,
    today: '2026-01-01',
    onRead,
    onError: (_id, error) => {
      throw error;
    },
  };
}

/** Reads and judges a fixture's text; a text that is no template fails the test. */
export function judged(text: string, rule: Rule): Analysis {
  const analysis = analyse(text, contextOf(rule));
  assert(analysis !== undefined, `no template:\n${text}`);
  return analysis;
}

/** The findings of an analysis in the order of the text. */
export function marked(analysis: Analysis): Marked[] {
  return inOrder(
    analysis.template.document.text,
    analysis.findings.map(({ place, message }) => ({ ...analysis.locate(place), message })),
  );
}

/** How the examples of a language are read, judged and repaired. */
export interface Dialect {
  /** The findings in the order of the text; one that cannot be read fails the test. */
  findings(text: string, rule: Rule): readonly Marked[];
  /** What the first fix, or the titled one, of each finding changes. */
  changes(text: string, rule: Rule, title?: string): readonly (readonly TextChange[] | undefined)[];
}

/** CloudFormation, in YAML or JSON. */
export const TEMPLATE: Dialect = {
  findings: (text, rule) => {
    const analysis = judged(text, rule);
    assert.deepEqual(analysis.unreadable, [], 'the fixture reads without error');
    return marked(analysis);
  },
  changes: (text, rule, title) => {
    const analysis = judged(text, rule);
    return analysis.findings.map((finding) => titled(fixesIn(analysis, finding), title)?.changes);
  },
};

/** The first of some fixes, or the titled one. */
export function titled<T extends { readonly fix: Fix }>(fixes: readonly T[], title?: string): T | undefined {
  return title === undefined ? fixes[0] : fixes.find(({ fix }) => fix.title === title);
}

/** What findings mark in a text, in its order. */
export function inOrder(
  text: string,
  found: readonly { readonly start: number; readonly end: number; readonly message: string }[],
): Marked[] {
  return found
    .map(({ start, end, message }) => ({ start, end, text: text.slice(start, end), message }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Demands that findings and markers are the same, both ways, and that messages are those told. */
export function assertMarked({ text, markers }: Fixture, rule: Rule, dialect: Dialect): void {
  const found = dialect.findings(text, rule);
  const expected = [...markers].sort((a, b) => a.start - b.start || a.end - b.end);
  const shown = ({ start, end }: { readonly start: number; readonly end: number }): unknown => ({
    line: text.slice(0, start).split('\n').length,
    start,
    end,
    text: text.slice(start, end),
  });
  assert.deepEqual(found.map(shown), expected.map(shown));
  found.forEach(({ message }, i) => {
    const told = expected[i]?.message;
    if (told !== undefined) assert.equal(message, told);
  });
}

/** The text after the first fix, or the titled one, of every finding. */
export function repairedIn(dialect: Dialect, text: string, rule: Rule, title?: string): string {
  let current = text;
  for (let round = 0; round < 50; round++) {
    const next = dialect.changes(current, rule, title).find((changes) => changes !== undefined);
    if (next === undefined) return current;
    const after = applyChanges(current, next);
    assert.notEqual(after, current, 'a fix changes the text');
    current = after;
  }
  assert.fail('the fixes come to no end');
}

/** The same of a template. */
export function repaired(text: string, rule: Rule, title?: string): string {
  return repairedIn(TEMPLATE, text, rule, title);
}
