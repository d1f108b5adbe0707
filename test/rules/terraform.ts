import assert from 'node:assert/strict';
import { applyChanges } from '../../core/engine/fix.ts';
import { analyseModule, moduleFixes, type ModuleAnalysis } from '../../core/engine/module-analysis.ts';
import type { Fixture } from '../../core/engine/page.ts';
import type { Rule } from '../../core/model/index.ts';
import { readHcl } from '../../core/syntax/hcl/read.ts';
import { contextOf } from './harness.ts';

/** Judges a text as the one file of a root module. */
export function judgedModule(text: string, rule: Rule): ModuleAnalysis {
  const file = { path: 'main.tf', document: readHcl(text) };
  const analysis = analyseModule('', (path) => (path === '' ? [file] : undefined), contextOf(rule));
  assert(analysis !== undefined);
  return analysis;
}

/** Demands that findings and markers are the same, both ways, and that messages are those told. */
export function assertMarkedModule(fixture: Fixture, rule: Rule): void {
  const analysis = judgedModule(fixture.text, rule);
  assert.deepEqual(analysis.unreadable, [], 'the fixture reads without error');
  const found = analysis.findings
    .map((finding) => ({ ...analysis.locate(finding.place)!, message: finding.message }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const expected = [...fixture.markers].sort((a, b) => a.start - b.start || a.end - b.end);
  const shown = ({ start, end }: { start: number; end: number }) =>
    `line ${fixture.text.slice(0, start).split('\n').length}: ${fixture.text.slice(start, end)}`;
  assert.deepEqual(found.map(shown), expected.map(shown));
  found.forEach(({ message }, i) => {
    const told = expected[i]?.message;
    if (told !== undefined) assert.equal(message, told);
  });
}

/** The text after the first fix, or the titled one, of every finding. */
export function repairedModule(text: string, rule: Rule, title?: string): string {
  let current = text;
  for (let round = 0; round < 50; round++) {
    const analysis = judgedModule(current, rule);
    const written = analysis.findings.flatMap((finding) => {
      const fixes = moduleFixes(analysis, finding);
      const one = title === undefined ? fixes[0] : fixes.find(({ fix }) => fix.title === title);
      return one === undefined ? [] : [...one.changes.values()];
    })[0];
    if (written === undefined) return current;
    const after = applyChanges(current, written);
    assert.notEqual(after, current, 'a fix changes the text');
    current = after;
  }
  assert.fail('the fixes come to no end');
}
