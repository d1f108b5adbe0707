import assert from 'node:assert/strict';
import { analyse, analyseModule } from './units.ts';
import { contextWith } from './engine/analysed.ts';
import { cloudFormation } from './growth/cloudformation.ts';
import type { Series } from './growth/series.ts';
import { terraform } from './growth/terraform.ts';

const context = contextWith();

/** What grew faster than its text once, by the language and the construct. */
const HELD: readonly string[] = [
  'CloudFormation: a tag',
  'CloudFormation: an anchor',
  'CloudFormation: suppressions',
  'CloudFormation: an open variable',
  'CloudFormation: an open literal',
  'CloudFormation: rules of a group',
  'CloudFormation: actions',
  'CloudFormation: an action of wildcards',
  'CloudFormation: an action of stars',
  'CloudFormation: statements',
  'CloudFormation: environment of a function',
  'CloudFormation: a metric filter',
  'Terraform: suppressions',
  'Terraform: open heredocs',
  'Terraform: open interpolations',
  'Terraform: open directives',
  'Terraform: attributes of a value',
  'Terraform: indices',
  'Terraform: a replacement that grows',
];

/** Milliseconds of processor time. */
function spent(series: Series, n: number): number {
  const files = series.files(n);
  const start = process.cpuUsage();
  if ('template.yaml' in files) analyse(files['template.yaml'], context);
  else analyseModule(files, context);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What four times as much may take: 2.3 times as much for each doubling. A slow machine is given some tries. */
const MOST = 2.3 ** 2;
const TRIES = 6;
/** What takes less is not measured well. */
const LEAST = 25;

describe('reading and judging takes a time that grows as the text does', () => {
  for (const series of [...cloudFormation, ...terraform].filter(({ name }) => HELD.includes(name)))
    it(series.name, () => {
      let [few, many] = [Infinity, Infinity];
      for (let i = 0; i < TRIES; i++) {
        few = Math.min(few, spent(series, series.n));
        many = Math.min(many, spent(series, 4 * series.n));
        if (many <= MOST * Math.max(few, LEAST)) return;
      }
      assert.fail(`${few.toFixed()} ms, and ${many.toFixed()} ms for four times as much`);
    });

  it('a loop over a hundred million combinations', () => {
    const loops = cloudFormation.find(({ name }) => name === 'CloudFormation: loops of four levels')!;
    assert(spent(loops, 100) < 5000);
  });
});
