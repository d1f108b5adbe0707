import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AnyRule } from '../../core/model/index.ts';
import { FRAMEWORK_IDS } from '../../rules/frameworks/ids.ts';
import { CONTROLS, FRAMEWORKS, RETIRED } from '../../rules/frameworks/index.ts';
import { rules } from '../../rules/index.ts';

const active = new Set(CONTROLS.map(({ id }) => id));

/** How many controls Security Hub's own standards have (June 2026). */
const MEMBERS: Readonly<Record<string, number>> = {
  fsbp: 359,
  'ai-security': 31,
  'cis-1.4': 39,
  'cis-3.0': 37,
  'cis-5.0': 40,
  'pci-dss-3.2.1': 44,
  'pci-dss-4.0': 141,
  'nist-800-53-r5': 294,
  'nist-800-171-r2': 62,
};

describe('frameworks', () => {
  it('are listed by the ids that people name', () => {
    assert.deepEqual(
      FRAMEWORKS.map(({ id }) => id),
      FRAMEWORK_IDS,
    );
  });

  for (const { id, requirements, controls, unplaced } of FRAMEWORKS) {
    it(`${id} names each requirement once, and no control that does not exist`, () => {
      const ids = requirements.map((requirement) => requirement.id);
      assert.deepEqual(ids, [...new Set(ids)]);
      const named = [...unplaced, ...requirements.flatMap((one) => [...one.controls, ...one.beyond])];
      assert.deepEqual(
        named.filter((control) => !active.has(control)),
        [],
      );
      if (MEMBERS[id] !== undefined) assert.equal(controls.size, MEMBERS[id]);
    });
  }

  it('know every control that a rule answers for', () => {
    const named = new Set(rules.flatMap((rule) => rule.controls));
    assert.deepEqual(
      [...named].filter((control) => !active.has(control) && !RETIRED.includes(control)),
      [],
    );
  });

  it('say of every control without a rule what it asks, and why there is none', () => {
    const answered = new Set(rules.flatMap((rule) => rule.controls));
    assert.deepEqual(
      CONTROLS.filter(({ id, title, unanswered }) => !answered.has(id) && !(title && unanswered)),
      [],
    );
  });

  it('speak of types that a rule which answers for them asks about', () => {
    const asked = (rule: AnyRule): readonly string[] =>
      rule.on === 'workspace'
        ? []
        : typeof rule.on === 'string'
          ? [rule.on]
          : 'types' in rule.on
            ? rule.on.types
            : rule.on;
    const unasked = CONTROLS.filter(({ id, types }) => {
      const all = rules.filter((rule) => rule.controls.includes(id)).flatMap(asked);
      return all.length > 0 && !all.includes('*') && types?.some((type) => !all.includes(type)) === true;
    });
    assert.deepEqual(
      unasked.map(({ id }) => id),
      [],
    );
  });

  it('are counted in the README as they are decided', () => {
    const counts = { whole: 0, part: 0, watched: 0, none: 0 };
    for (const { id } of CONTROLS)
      counts[
        decidedBy(
          rules.filter((rule) => rule.controls.includes(id)),
          id,
        )
      ]++;
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
    const [, ...said] =
      /Of the (\d+) controls that are active the rules decide (\d+), and (\d+) in part; (\d+) are about .* and of (\d+) \[/.exec(
        readme,
      ) ?? [];
    const { whole, part, watched, none } = counts;
    assert.deepEqual(said.map(Number), [CONTROLS.length, whole, part, watched, none]);
  });
});

/** What rules say of a control together. */
function decidedBy(answering: readonly AnyRule[], id: string): 'whole' | 'part' | 'watched' | 'none' {
  if (answering.length === 0) return 'none';
  if (answering.every(({ watches }) => watches === true)) return 'watched';
  const isWhole = answering.some(({ watches, inPart }) => watches !== true && inPart?.[id] === undefined);
  return isWhole ? 'whole' : 'part';
}
