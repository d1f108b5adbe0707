/** A key in YAML of 1 MB over the protocol, with 2,000 templates beside: from the change to the diagnostics. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { folderOf } from './command.ts';
import { quantile } from './measure.ts';
import { startServer } from './server.ts';
import { row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

const KEYS = 100;
const text = yamlTemplate(500, 1_000_000);
const folder = folderOf(
  Array.from({ length: 2000 }, (_, i) => [`part${i % 20}/t${i}.yaml`, yamlTemplate(8, 3000, i)] as const),
);
const uri = `${pathToFileURL(folder).href}/open.yaml`;
const { child, connection } = startServer();
let shown: (() => void) | undefined;
connection.onNotification('textDocument/publishDiagnostics', (shows: { readonly uri: string }) => {
  if (shows.uri === uri) shown?.();
});
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: {},
  initializationOptions: { settings: { profile: 'all' } },
  workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
});
await connection.sendNotification('initialized', {});
await afterwards(() =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 0, text },
  }),
);
// The workspace is read once, in the background.
await connection.sendRequest('workspace/executeCommand', { command: 'parapet.scanWorkspace', arguments: [] });

// A value that becomes another word and back: what is found there changes with each key.
const lines = text.split('\n');
const line = lines.findIndex(
  (each, i) => i > lines.length / 2 && /PointInTimeRecoveryEnabled: false/.test(each),
);
const column = lines[line]!.length;
const spent: number[] = [];
const before = processorTimeOf(child.pid!);
for (let i = 0; i < KEYS; i++) {
  const typed = i % 2 === 0;
  const range = { start: { line, character: column }, end: { line, character: typed ? column : column + 1 } };
  const begun = performance.now();
  await afterwards(() =>
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: i + 1 },
      contentChanges: [{ range, text: typed ? 'x' : '' }],
    }),
  );
  spent.push(performance.now() - begun);
}
spent.sort((a, b) => a - b);
table('A key in YAML of 1 MB over the protocol, 2,000 templates beside, all rules');
row('from the change to the diagnostics, median', quantile(spent, 0.5), 'ms', { most: 10 });
row('from the change to the diagnostics, 95th percentile', quantile(spent, 0.95), 'ms');
row('processor time of the server, mean', (processorTimeOf(child.pid!) - before) / KEYS, 'ms');
connection.end();
child.kill();

/** Milliseconds that a process has had (Linux only). */
function processorTimeOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

/** Waits for the next diagnostics of the file behind what is done. */
async function afterwards(work: () => Promise<void>): Promise<void> {
  const told = new Promise<void>((resolve) => (shown = resolve));
  await work();
  await told;
}
