/** What parts of a scan and their merging cost together, of what one run costs: 2,000 templates of 10 KB. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, folderOf, output } from './command.ts';
import { row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

table('A scan in parts');
const folder = folderOf(
  Array.from({ length: 2000 }, (_, i) => [`t${i}.yaml`, yamlTemplate(20, 10_000, i)] as const),
);
const parts = folderOf([]);
const whole = command(folder, ['scan', '.', '--threads', '1', '--format', 'json']);
for (const of of [2, 4]) {
  const names = Array.from({ length: of }, (_, i) => join(parts, `${i + 1}-of-${of}.json`));
  const judged = names.map((name, i) => {
    const words = ['scan', '.', '--threads', '1', '--shard', `${i + 1}/${of}`];
    writeFileSync(name, output(folder, words));
    return command(folder, words).processor;
  });
  const merging = command(folder, ['merge', ...names, '--format', 'json']).processor;
  const all = judged.reduce((sum, each) => sum + each, 0) + merging;
  row(`${of} parts: the largest of one run`, Math.max(...judged) / whole.processor, 'times');
  row(`${of} parts: merging of one run`, merging / whole.processor, 'times');
  row(`${of} parts and merging of one run`, all / whole.processor, 'times', { most: 1.2 });
}
