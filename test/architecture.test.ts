import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';

const root = fileURLToPath(new URL('..', import.meta.url));
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as IFlattenedRuleSet & {
  options: ICruiseOptions;
};
const folders = ['client', 'server', 'cli', 'plugin', 'workspace', 'core', 'rules', 'tools', 'test'];

describe('architecture', () => {
  let graph: ICruiseResult;

  before(async () => {
    graph = await importGraph();
  });

  it('sees the imports of TypeScript files, those of types included', () => {
    const answer = graph.modules.find(({ source }) => source === 'core/model/answer.ts');
    assert.deepEqual(
      answer?.dependencies.map(({ resolved }) => resolved),
      ['core/model/value.ts'],
    );
  });

  it('imports run one way', () => {
    assert.deepEqual(
      graph.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`),
      [],
    );
  });
});

async function importGraph(): Promise<ICruiseResult> {
  const { options, forbidden } = config;
  const present = folders.filter((folder) => existsSync(`${root}${folder}`));
  const { output } = await cruise(present, {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
  });
  assert(typeof output !== 'string');
  return output;
}
