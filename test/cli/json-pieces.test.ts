import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonPieces } from '../../cli/report/json-pieces.ts';

describe('JSON in pieces', () => {
  it('is what JSON.stringify makes of a value', () => {
    const values = fc.oneof(
      fc.object({
        maxDepth: 7,
        withNullPrototype: false,
        values: [fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
      }),
      fc.array(fc.jsonValue({ maxDepth: 6 })),
    );
    fc.assert(
      fc.property(values, (value) => {
        for (const deep of [0, 1, 2, 4]) {
          const text = [...jsonPieces(value, deep)].join('');
          assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
        }
      }),
    );
    const report = {
      findings: [{ line: 1, fixes: [{ title: 'x' }], none: [] }, {}],
      summary: { of: { a: [[[1]]] } },
    };
    assert.equal([...jsonPieces(report)].join(''), `${JSON.stringify(report, undefined, 2)}\n`);
  });

  it('holds no more of a report in one piece than one result', () => {
    const results = Array.from({ length: 1000 }, (_, i) => ({
      ruleId: `rule-${i}`,
      message: { text: 'x'.repeat(50) },
    }));
    const longest = Math.max(...[...jsonPieces({ runs: [{ results }] }, 4)].map(({ length }) => length));
    assert.ok(longest < 200, `a piece has ${longest} characters`);
  });
});
