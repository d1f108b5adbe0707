/** A second scan with `--cache`, of 1,000 templates of 3 KB and of 50 KB. */
import { command, folderOf } from './command.ts';
import { row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

table('A second scan with --cache');
for (const [resources, size] of [
  [8, 3000],
  [40, 50_000],
] as const) {
  const name = `1,000 templates of ${size / 1000} KB`;
  const files = Array.from(
    { length: 1000 },
    (_, i) => [`t${i}.yaml`, yamlTemplate(resources, size, i)] as const,
  );
  const words = ['scan', '.', '--cache-folder', folderOf([]), '--format', 'sarif'];
  const folder = folderOf(files);
  const first = command(folder, words);
  const second = command(folder, words, 3);
  row(`${name}: the first`, first.processor, 'ms');
  row(`${name}: the second`, second.processor, 'ms');
  row(`${name}: the first to the second`, first.processor / second.processor, 'times', { least: 10 });
}

/** The same with a baseline, which has all that is found: 5,000 templates of 3 KB. */
table('A second scan with --cache and a baseline');
const folder = folderOf(
  Array.from({ length: 5000 }, (_, i) => [`t${i}.yaml`, yamlTemplate(8, 3000, i)] as const),
);
command(folder, ['baseline']);
const words = ['scan', '.', '--cache-folder', folderOf([])];
const first = command(folder, words);
const { clock, processor } = command(folder, words, 3);
row('5,000 templates: the first', first.processor, 'ms');
row('5,000 templates: the second', processor, 'ms');
row('5,000 templates: the second, by the clock', clock, 'ms', { most: 1500 });
