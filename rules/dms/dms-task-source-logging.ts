import { defineRule } from '../../core/model/index.ts';
import { logsParts } from '../shared/migration-task.ts';

export default defineRule({
  id: 'dms-task-source-logging',
  title: 'Migration tasks log what they read from the source',
  severity: 'medium',
  profile: 'strict',
  controls: ['DMS.8'],
  on: 'AWS::DMS::ReplicationTask',
  holds: (task) => logsParts(task, ['SOURCE_CAPTURE', 'SOURCE_UNLOAD']),
  message: (task) =>
    `${task.name} does not log what it reads from the source: rows that are lost or changed on the way cannot be traced.`,
});
