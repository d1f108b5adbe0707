import { logExportsRule } from '../shared/database-logs.ts';

export default logExportsRule({
  id: 'redshift-serverless-log-exports',
  title: 'Serverless Redshift keeps an audit log',
  severity: 'medium',
  controls: ['RedshiftServerless.6'],
  on: 'AWS::RedshiftServerless::Namespace',
  logs: ['connectionlog', 'userlog'],
  path: 'LogExports',
  message: (namespace) =>
    `${namespace.name} does not log who signs in and who changes users: an intruder leaves no trace.`,
});
