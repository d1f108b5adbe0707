/** 20,000 files, of which 5,000 are templates and 5,000 are Terraform. */
import { command, folderOf } from './command.ts';
import { moduleText } from './modules.ts';
import { row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

function* files(): Generator<readonly [string, string]> {
  for (let i = 0; i < 5000; i++) {
    const part = `part${i % 100}`;
    yield [`${part}/t${i}.yaml`, yamlTemplate(4, 1500, i)];
    yield [`${part}/m${i}/main.tf`, moduleText(i)];
    yield [`${part}/values${i}.yaml`, `replicas: ${i}\nimage: orders\n`];
    yield [`${part}/src${i}.md`, `# ${i}\n`];
  }
}

const { clock, processor, memory } = command(folderOf(files()), [
  'scan',
  '.',
  '--profile',
  'all',
  '--format',
  'json',
]);
table('20,000 files, all rules');
row('a scan', clock / 1000, 's', { most: 8 });
row('a scan, processor time', processor / 1000, 's');
row('a scan, memory', memory, 'MB', { most: 300 });
