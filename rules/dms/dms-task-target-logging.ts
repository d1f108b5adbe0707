import { defineRule } from '../../core/model/index.ts';
import { logsParts } from '../shared/migration-task.ts';

export default defineRule({
  id: 'dms-task-target-logging',
  title: 'Migration tasks log what they write to the target',
  severity: 'medium',
  profile: 'strict',
  controls: ['DMS.7'],
  on: 'AWS::DMS::ReplicationTask',
  holds: (task) => logsParts(task, ['TARGET_APPLY', 'TARGET_LOAD']),
  message: (task) =>
    `${task.name} does not log what it writes to the target: rows that are lost or changed on the way cannot be traced.`,
});
