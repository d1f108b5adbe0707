/** Very large files: what is read of them in how much time and memory, and what is said to be too large before it is read. */
import { toJson } from '../test/rules/to-json.ts';
import { command, folderOf } from './command.ts';
import { planText } from './plans.ts';
import { row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

const oneLine = (resources: number): string => JSON.stringify(JSON.parse(toJson(yamlTemplate(resources))));

const FILES: readonly (readonly [what: string, path: string, text: () => string, most?: number])[] = [
  ['a plan of 10 MB', 'plan.json', () => planText(10_000_000), 2000],
  ['a plan of 100 MB', 'plan.json', () => planText(100_000_000)],
  ['JSON of 0.7 MB in one line', 'template.json', () => oneLine(2000)],
  ['JSON of 20 MB in one line', 'template.json', () => oneLine(55_000)],
  ['YAML of 50,000 resources', 'template.yaml', () => yamlTemplate(50_000)],
];

table('Very large files, recommended, with the start');
for (const [what, path, text, most] of FILES) {
  const folder = folderOf([[path, text()]]);
  const words = ['scan', '.', '--format', 'json'];
  const read = command(folder, [...words, '--max-file-size', '1000']);
  row(`${what}, processor time`, read.processor, 'ms', most === undefined ? undefined : { most });
  row(`${what}, memory`, read.memory, 'MB', most === undefined ? undefined : { most: 300 });
  const said = command(folder, words);
  row(`${what}, where 5 MB are the limit: processor time`, said.processor, 'ms');
  row(`${what}, where 5 MB are the limit: memory`, said.memory, 'MB');
}
