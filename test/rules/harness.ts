import assert from 'node:assert/strict';
import { analyse, type Analysis, type AnalysisContext } from '../../core/engine/analysis.ts';
import type { Finding } from '../../core/engine/finding.ts';
import { applyChanges, writtenFixes } from '../../core/engine/fix.ts';
import { ALONE } from '../../core/engine/lint.ts';
import type { Fixture } from '../../core/engine/page.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import type { Rule } from '../../core/model/index.ts';

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
  const text = analysis.document.text;
  return analysis.findings
    .map((finding) => {
      const { start, end } = analysis.locate(finding.place);
      return { start, end, text: text.slice(start, end), message: finding.message };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Demands that findings and markers are the same, both ways, and that messages are those told. */
export function assertMarked(fixture: Fixture, rule: Rule): void {
  const analysis = judged(fixture.text, rule);
  assert.deepEqual(analysis.unreadable, [], 'the fixture reads without error');
  const found = marked(analysis);
  const expected = [...fixture.markers].sort((a, b) => a.start - b.start || a.end - b.end);
  assert.deepEqual(
    found.map(({ start, end, text }) => ({ line: lineOf(fixture.text, start), start, end, text })),
    expected.map(({ start, end }) => ({
      line: lineOf(fixture.text, start),
      start,
      end,
      text: fixture.text.slice(start, end),
    })),
  );
  found.forEach(({ message }, i) => {
    const told = expected[i]?.message;
    if (told !== undefined) assert.equal(message, told);
  });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The text after the first fix, or the titled one, of every finding. */
export function repaired(text: string, rule: Rule, title?: string): string {
  let current = text;
  for (let round = 0; round < 50; round++) {
    const analysis = judged(current, rule);
    const next = analysis.findings
      .map((finding) => ({ finding, changes: changesOf(analysis, finding, title) }))
      .find(({ changes }) => changes);
    if (next?.changes === undefined) return current;
    const after = applyChanges(current, next.changes);
    assert.notEqual(after, current, 'a fix changes the text');
    current = after;
  }
  assert.fail('the fixes come to no end');
}

function changesOf(analysis: Analysis, finding: Finding, title: string | undefined) {
  const fixes = writtenFixes(analysis, finding);
  return (title === undefined ? fixes[0] : fixes.find(({ fix }) => fix.title === title))?.changes;
}
