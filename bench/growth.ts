/** How a scan grows with what it reads: processor time of four times as much, divided by four times that of as much. */
import { analyse, analyseCdk, analyseModule } from '../test/units.ts';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { rules } from '../rules/index.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { command, folderOf } from './command.ts';
import { moduleText } from './modules.ts';
import { leastTimes, row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

const context = { rules: selectRules(rules, { profile: 'all' }), neighbours: ALONE, today: '2026-01-01' };
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** A template with nothing but findings. */
const open = (n: number): string =>
  `Resources:\n${many(n, (i) => `  Q${i}:\n    Type: AWS::SQS::Queue\n    Properties: { SqsManagedSseEnabled: false }\n`).join('')}`;
const stack = (i: number): string =>
  `import * as s3 from 'aws-cdk-lib/aws-s3';\n${many(20, (j) => `new s3.Bucket(stack, 'B${i}x${j}', { versioned: false });\n`).join('')}`;

const GROWING: readonly (readonly [what: string, n: number, work: (n: number) => void])[] = [
  ['templates', 100, (n) => many(n, (i) => analyse(yamlTemplate(8, 3000, i), context))],
  ['resources of a template', 200, (n) => analyse(yamlTemplate(n), context)],
  ['findings of a template', 200, (n) => analyse(open(n), context)],
  [
    'files of a module',
    20,
    (n) => analyseModule(Object.fromEntries(many(n, (i) => [`f${i}.tf`, partOf(i)])), context),
  ],
  [
    'files of CDK source',
    10,
    (n) => many(n, (i) => analyseCdk(`s${i}.ts`, stack(i), { ...context, surroundings: SURROUNDINGS })),
  ],
];

/** A file of a module, whose variables the first one declares. */
function partOf(i: number): string {
  return i === 0 ? moduleText(i) : moduleText(i).slice(moduleText(i).indexOf('resource '));
}

table('Growth: four times as much, to four times as much processor time (1 is linear)');
for (const [what, n, work] of GROWING) {
  const [less, more] = leastTimes([() => work(n), () => work(4 * n)]);
  row(`${what}, ${n} and ${4 * n}`, more! / less! / 4, 'times', { most: 1.15 });
}
const app = (n: number): string =>
  folderOf([
    ['cdk.json', '{"app": "npx tsx app.ts"}'],
    ...many(n, (i) => [`lib/s${i}.ts`, stack(i)] as const),
  ]);
const start = command(app(1), ['scan', '.', '--format', 'json'], 3).processor;
const [less, more] = [25, 100].map(
  (n) => command(app(n), ['scan', '.', '--format', 'json'], 3).processor - start,
);
row('files of an app, 25 and 100, without the start', more! / less! / 4, 'times', { most: 1.15 });
