import assert from 'node:assert/strict';
import { appOf, WAYS } from './kinds.ts';
import { judgeSource, judgeTemplate } from './synthesis.ts';

describe('ways to write the same in CDK source', () => {
  for (const [kind, ways] of Object.entries(WAYS))
    describe(kind, () => {
      for (const way of ways)
        it(`${way.title}: says what the template says, or nothing`, function () {
          this.timeout(60_000);
          const app = { name: 'way.ts', text: appOf(way) };
          const { judged } = judgeSource(app);
          const template = judgeTemplate(app);
          const wrong = [...judged].filter(
            ([key, outcome]) =>
              (outcome === 'failed' || outcome === 'passed') &&
              (template.get(key) ?? 'not there') !== outcome &&
              !(outcome === 'passed' && template.get(key) === 'notEvaluated'),
          );
          assert.deepEqual(
            wrong.map(([key, outcome]) => `${key}: ${outcome}, ${template.get(key) ?? 'not there'}`),
            [],
          );
          for (const each of way.known) {
            const [rule, construct] = each.split(' ');
            const key = [...template.keys()].find((at) => at.endsWith(` ${construct} ${rule}`));
            assert.ok(key !== undefined, `the template has no ${each}`);
            assert.equal(judged.get(key), template.get(key), key);
          }
          if (process.env['MISSED'] !== undefined)
            for (const [key, outcome] of template)
              if (outcome === 'failed' && judged.get(key) !== 'failed' && !key.includes(' Network'))
                console.log(`        missed: ${key}`);
        });
    });
});
