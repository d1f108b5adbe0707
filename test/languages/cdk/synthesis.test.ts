import assert from 'node:assert/strict';
import { APPS, judgeSource, judgeTemplate, type Judged } from './synthesis.ts';

/** Where the source says something else than the template, and how often both say the same. */
function compared(source: Judged, template: Judged): { readonly different: string[]; readonly same: number } {
  const different: string[] = [];
  let same = 0;
  for (const [key, outcome] of source) {
    const real = template.get(key);
    // What the source does not know is no difference.
    if (outcome === 'notEvaluated') continue;
    if (real === outcome) same++;
    else different.push(`${key}: ${outcome} in the source, ${real ?? 'not there'} in the template`);
  }
  return { different, same };
}

describe('CDK source and the template that it is synthesized to', () => {
  for (const app of APPS)
    it(`are judged alike: ${app.name}`, function () {
      this.timeout(60_000);
      const source = judgeSource(app);
      const { different, same } = compared(source, judgeTemplate(app));
      assert.deepEqual(different, []);
      // Each construct of the app is decided by some rule, so that not knowing is not what makes this pass.
      const constructs = new Set([...source.keys()].map((key) => key.split(' ', 2).join(' ')));
      const decided = new Set(
        [...source]
          .filter(([, outcome]) => outcome === 'passed' || outcome === 'failed')
          .map(([key]) => key.split(' ', 2).join(' ')),
      );
      assert.deepEqual(
        [...constructs].filter((each) => !decided.has(each)),
        [],
      );
      assert.ok(same > constructs.size, `only ${same} outcomes are the same`);
    });
});
