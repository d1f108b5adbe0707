import { defineRule } from '../../core/model/index.ts';
import { exportLogs, exportsLogs } from '../shared/database-logs.ts';

const LOGS = ['connectionlog', 'userlog'];

export default defineRule({
  id: 'redshift-serverless-log-exports',
  title: 'Serverless Redshift keeps an audit log',
  severity: 'medium',
  profile: 'strict',
  controls: ['RedshiftServerless.6'],
  on: 'AWS::RedshiftServerless::Namespace',
  holds: (namespace) => exportsLogs(namespace, LOGS, 'LogExports'),
  fix: (namespace) => exportLogs(namespace, LOGS, 'LogExports'),
  message: (namespace) =>
    `${namespace.name} does not log who signs in and who changes users: an intruder leaves no trace.`,
});
