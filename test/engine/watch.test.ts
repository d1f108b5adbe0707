import assert from 'node:assert/strict';
import { lint } from '../../core/engine/lint.ts';
import type { Budget } from '../../core/engine/watch.ts';
import { analysed, contextWith, foundIds } from './analysed.ts';

const TEXT = `Resources:
  A:
    Type: AWS::EC2::Volume
    Properties: {Encrypted: false}
  B:
    Type: AWS::EC2::Volume
    Properties: {Encrypted: false}
  C:
    Type: AWS::EC2::Volume
    Properties: {Encrypted: false}
`;

/** A clock that goes on by a millisecond whenever it is asked. */
function ticking(rule: number, unit: number): Budget {
  let time = 0;
  return { now: () => time++, rule, unit };
}

const encrypted = contextWith().rules;

describe('the time that rules may take', () => {
  it('is not asked for without a budget', () => {
    assert.deepEqual(analysed(TEXT).result.notEvaluated, []);
  });

  it('ends a rule, which is said with the number of resources', () => {
    const analysis = analysed(TEXT, { ...contextWith(), budget: ticking(0, 1_000_000) });
    assert(
      analysis.result.notEvaluated.includes(
        'not evaluated: ebs-volume-encrypted on 2 resources, since it takes too long here',
      ),
    );
    const found = analysis.findings.filter(({ ruleId }) => ruleId === 'ebs-volume-encrypted');
    assert.deepEqual(
      found.map(({ resource }) => resource),
      ['A'],
    );
  });

  it('ends a unit, and keeps what was found by then', () => {
    const all = analysed(TEXT);
    const perResource = Object.values(all.result.outcomes).reduce((sum, count) => sum + count, 0) / 3;
    const analysis = analysed(TEXT, { ...contextWith(), budget: ticking(1_000_000, perResource * 1.5) });
    assert(foundIds(analysis).includes('ebs-volume-encrypted'));
    assert(analysis.findings.length < all.findings.length);
    assert.match(
      analysis.result.notEvaluated.join(),
      /^not evaluated: \d+ questions of rules, since this takes too long$/,
    );
    const { passed, failed, notApplicable, notEvaluated } = analysis.result.outcomes;
    assert.equal(passed + failed + notApplicable + notEvaluated, perResource * 3);
  });

  it('is there anew for the next version, which judges what was left out', () => {
    const context = { ...contextWith(), rules: encrypted };
    const first = analysed(TEXT, { ...context, budget: ticking(0, 0) });
    assert.notDeepEqual(first.result.notEvaluated, []);
    const next = lint(first.template, context, first.result);
    assert.deepEqual(next.notEvaluated, []);
    assert.equal(next.findings.length, analysed(TEXT).result.findings.length);
  });
});
