import assert from 'node:assert/strict';
import { analyse } from '../core/engine/analysis.ts';
import { languageOf, languagesOf } from '../core/languages/index.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { contextWith } from './engine/analysed.ts';
import { python, typeScript } from './growth/cdk.ts';
import { cloudFormation } from './growth/cloudformation.ts';
import { plans } from './growth/plan.ts';
import type { Series } from './growth/series.ts';
import { terraform } from './growth/terraform.ts';
import { memory } from './units.ts';

const context = contextWith();

/** Milliseconds of processor time. */
function spent(series: Series, n: number): number {
  const files = series.files(n);
  const [[path, text]] = Object.entries(files) as [[string, string]];
  const start = process.cpuUsage();
  const language = languageOf(languagesOf(memory(files), SURROUNDINGS), path, () => text);
  const [unit] = language?.unitsOf(path, [path]) ?? [];
  if (language !== undefined && unit !== undefined) analyse(language, unit, context);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * What sixteen times as much may take. What grows as its square takes 256 times as much, and on a quiet machine nearly all takes
 * less than sixteen: between them is room for a busy one. `bench/` has the numbers.
 */
const TIMES = 16;
const MOST = 4 * TIMES;
const TRIES = 5;
/** What takes less is not measured well. */
const LEAST = 8;
/** What takes no more than this hangs nobody, whatever the garbage of the tests before it adds to it. */
const BEARABLE = 4_000;

/** Where each of some may belong to each of others, and rules ask about all the pairs. */
const OF_PAIRS: readonly string[] = [
  'CloudFormation: buckets and policies of unknown buckets',
  'Terraform: companions of unknown buckets',
  // Python's grammar looks through what follows each open text of several lines, to go on behind it.
  'Python: open long texts',
];
const MOST_OF_PAIRS = 2 * TIMES ** 2;

describe('reading and judging takes a time that grows as the text does', () => {
  for (const series of [...cloudFormation, ...terraform, ...plans, ...typeScript, ...python])
    it(series.name, () => {
      const most = OF_PAIRS.includes(series.name) ? MOST_OF_PAIRS : MOST;
      let [few, many] = [Infinity, Infinity];
      for (let i = 0; i < TRIES; i++) {
        few = Math.min(few, spent(series, Math.ceil((4 * series.n) / TIMES)));
        many = Math.min(many, spent(series, 4 * series.n));
        if (many <= Math.max(most * Math.max(few, LEAST), BEARABLE)) return;
      }
      assert.fail(`${few.toFixed()} ms, and ${many.toFixed()} ms for sixteen times as much`);
    });

  it('a loop over a hundred million combinations', () => {
    const loops = cloudFormation.find(({ name }) => name === 'CloudFormation: loops of four levels')!;
    assert(spent(loops, 100) < 5000);
  });
});
