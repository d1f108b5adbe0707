/** From nothing to an answer: the command on a small template, and the language server to `initialize`. */
import { command, folderOf } from './command.ts';
import { quantile } from './measure.ts';
import { startServer } from './server.ts';
import { row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

const TIMES = 11;

const folder = folderOf([['template.yaml', yamlTemplate(8, 3000)]]);
command(folder, ['scan'], 2);
const { clock, processor, memory } = command(folder, ['scan'], TIMES);
table('A start');
row('parapet scan, one template of 3 KB', clock, 'ms', { most: 180 });
row('parapet scan, one template of 3 KB, processor time', processor, 'ms');
row('parapet scan, one template of 3 KB, memory', memory, 'MB');
const spent: number[] = [];
for (let i = 0; i < TIMES; i++) spent.push(await toInitialize());
row(
  'the server, to initialize',
  quantile(
    spent.sort((a, b) => a - b),
    0,
  ),
  'ms',
  { most: 120 },
);

async function toInitialize(): Promise<number> {
  const begun = performance.now();
  const { child, connection } = startServer();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  const taken = performance.now() - begun;
  connection.end();
  child.kill();
  return taken;
}
