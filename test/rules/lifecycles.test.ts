import assert from 'node:assert/strict';
import { HORIZON, LIFECYCLES } from '../../rules/shared/lifecycles.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('the days on which support ends', () => {
  const all = Object.entries(LIFECYCLES).flatMap(([what, { source, ends }]) =>
    Object.entries(ends).map(([version, end]) => ({ what, version, end, source })),
  );

  it('are days, each with a page of AWS that says it', () => {
    for (const { what, version, end, source } of all) {
      assert.match(end, /^20\d\d-[01]\d-[0-3]\d$/, `${what} ${version}`);
      assert.equal(new Date(end).toISOString().slice(0, 10), end, `${what} ${version}`);
      assert.match(source, /^https:\/\/(?:docs\.)?aws\.amazon\.com\//, what);
    }
  });

  it('are looked up again ninety days ahead: then move HORIZON, and look for versions that are missing', () => {
    const soon = new Date(Date.now() + 90 * DAY).toISOString().slice(0, 10);
    const close = all.filter(({ end }) => end >= HORIZON && end < soon);
    assert.deepEqual(
      close.map(({ what, version, end }) => `${what} ${version}: ${end}`),
      [],
    );
  });
});
