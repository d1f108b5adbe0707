/** How much memory the language server has in use when a workspace of 1,000 templates of 50 KB is scanned (Linux only). */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from './server.ts';
import { yamlTemplate } from './templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
for (let i = 0; i < 1000; i++) {
  const part = join(folder, `part${i % 20}`);
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, `template${i}.yaml`), yamlTemplate(40, 50_000, i));
}
for (const profile of ['recommended', 'all']) await measure(profile);
rmSync(folder, { recursive: true });

async function measure(profile: string): Promise<void> {
  const { child, connection } = startServer();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { settings: { profile } },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
  });
  await connection.sendNotification('initialized', {});
  const { files, findings }: { files: number; findings: number } = await connection.sendRequest(
    'workspace/executeCommand',
    {
      command: 'parapet.scanWorkspace',
      arguments: [],
    },
  );
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const mb = (name: string): string =>
    (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? NaN) / 1024).toFixed(0);
  console.log(
    `server, ${files} templates of 50 KB scanned, ${profile}, ${findings} findings: ${mb('VmRSS')} MB resident, ${mb('VmHWM')} MB at most (budget 300)`,
  );
  connection.end();
  child.kill();
}
