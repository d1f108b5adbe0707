/** A report of 100,000 findings in each format: the time and the memory of the command, with what was found in its cache. */
import { FORMAT_NAMES } from '../cli/report/formats.ts';
import { command, folderOf } from './command.ts';
import { row, table } from './table.ts';

const QUEUES = 500;
const template = `Resources:\n${Array.from(
  { length: QUEUES },
  (_, i) => `  Queue${i}:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n`,
).join('')}`;

table('A report of 100,000 findings');
const folder = folderOf(Array.from({ length: 200 }, (_, i) => [`t${i}.yaml`, template] as const));
const only = [
  '--cache-folder',
  folderOf([]),
  '--full',
  '--aws-account',
  '123456789012',
  '--aws-region',
  'eu-west-1',
];
command(folder, ['scan', '.', ...only]);
for (const format of FORMAT_NAMES) {
  const { processor, memory } = command(folder, ['scan', '.', ...only, '--format', format]);
  row(`${format}: processor`, processor, 'ms');
  row(`${format}: memory`, memory, 'MB', { most: 400 });
}
