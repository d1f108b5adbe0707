/** What parts of a scan and their merging cost together, of what one run costs: 6,000 templates of 10 KB. Each
 * part has a start of its own, so that a repository which is scanned in seconds is better left whole.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, folderOf, output } from './command.ts';
import { row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

table('A scan in parts');
const folder = folderOf(
  Array.from({ length: 6000 }, (_, i) => [`t${i}.yaml`, yamlTemplate(20, 10_000, i)] as const),
);
const parts = folderOf([]);
const whole = command(folder, ['scan', '.', '--threads', '1', '--format', 'json']);
const names = [1, 2].map((part) => join(parts, `${part}.json`));
const judged = names.map((name, i) => {
  const words = ['scan', '.', '--threads', '1', '--shard', `${i + 1}/2`];
  writeFileSync(name, output(folder, words));
  return command(folder, words).processor;
});
const merging = command(folder, ['merge', ...names, '--format', 'json']).processor;
const all = judged.reduce((sum, each) => sum + each, 0) + merging;
row('two parts: the larger, of one run', Math.max(...judged) / whole.processor, 'times');
row('two parts: merging, of one run', merging / whole.processor, 'times');
row('two parts and merging, of one run', all / whole.processor, 'times', { most: 1.2 });
