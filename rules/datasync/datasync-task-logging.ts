import { all, any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'datasync-task-logging',
  title: 'DataSync tasks log what they copy',
  severity: 'medium',
  profile: 'strict',
  controls: ['DataSync.1'],
  on: 'AWS::DataSync::Task',
  // A task in enhanced mode has a log group without being told.
  holds: (task) =>
    all(
      any(task.get('CloudWatchLogGroupArn').present(), task.get('TaskMode').is('ENHANCED')),
      not(task.get('Options.LogLevel').is('OFF')),
    ),
  message: (task) =>
    `${task.name} keeps no logs: which files were copied, and which were left out, cannot be told.`,
});
