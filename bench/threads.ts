/** 2,000 templates of 50 KB, in one thread and in as many as pay: what the clock says needs as many idle cores. */
import { command, folderOf } from './command.ts';
import { row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

const folder = folderOf(
  Array.from({ length: 2000 }, (_, i) => [`part${i % 20}/t${i}.yaml`, yamlTemplate(40, 50_000, i)] as const),
);
table('2,000 templates of 50 KB (100 MB), recommended');
const [one, all] = [['--threads', '1'], []].map((words) =>
  command(folder, ['scan', '.', '--format', 'json', ...words], 2),
);
row('one thread', one!.clock, 'ms');
row('one thread, processor time', one!.processor, 'ms');
row('one thread, memory', one!.memory, 'MB');
row('threads', all!.clock, 'ms');
row('threads, processor time', all!.processor, 'ms');
row('threads, memory', all!.memory, 'MB');
row('one thread to threads, by the clock', one!.clock / all!.clock, 'times', { least: 1.7 });
