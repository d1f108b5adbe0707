import { readFixtures, type Fixture } from '../core/engine/page.ts';
import { CONTROLS, FRAMEWORKS } from '../rules/frameworks/index.ts';
import type { RuleFile } from './rule-files.ts';
import type { RuleReads } from './rule-reads.ts';

const BEGIN = '<!-- counts: npm run generate writes them -->';
const END = '<!-- end of counts -->';

/** The README with its counts as the rules have them; as it is where it has no place for them. */
export function withCounts(
  readme: string,
  files: readonly RuleFile[],
  reads: ReadonlyMap<string, RuleReads>,
): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) return readme;
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${counts(files, reads)}\n\n${readme.slice(end)}`;
}

function counts(files: readonly RuleFile[], reads: ReadonlyMap<string, RuleReads>): string {
  const answered = new Set(files.flatMap(({ rule }) => rule.controls));
  const safe = files.filter(({ rule }) => reads.get(rule.id)?.safeties.has('safe'));
  const repaired = files.filter(({ rule }) => (reads.get(rule.id)?.safeties.size ?? 0) > 0);
  const requirements = FRAMEWORKS.reduce((sum, framework) => sum + framework.requirements.length, 0);
  const inControls = CONTROLS.filter(({ id }) => answered.has(id)).length;
  const languages = LANGUAGES.filter(([, fences]) => shownIn(files, 'flagged', fences) > 0);
  return [
    '| what | how many |',
    '| --- | --- |',
    `| rules | ${files.length} |`,
    `| controls of Security Hub that they answer for | ${inControls} of ${CONTROLS.length} |`,
    `| frameworks | ${FRAMEWORKS.length} |`,
    `| requirements of these | ${requirements} |`,
    `| rules with a repair | ${repaired.length} |`,
    `| rules with a safe one | ${safe.length} |`,
    ...languages.flatMap(([name, fences]) => [
      `| rules whose page shows what they find in ${name} | ${shownIn(files, 'flagged', fences)} |`,
      `| and what the repair makes of it | ${shownIn(files, 'fixed', fences)} |`,
    ]),
  ].join('\n');
}

const LANGUAGES: readonly (readonly [name: string, fences: readonly Fixture['language'][]])[] = [
  ['CloudFormation', ['yaml', 'json']],
  ['Terraform', ['hcl']],
  ['CDK source', ['ts']],
];

/** How many rules have such an example on their page. The tests run each: what is shown is what happens. */
function shownIn(
  files: readonly RuleFile[],
  kind: Fixture['kind'],
  fences: readonly Fixture['language'][],
): number {
  return files.filter(({ page }) =>
    readFixtures(page ?? '').some((one) => one.kind === kind && fences.includes(one.language)),
  ).length;
}
