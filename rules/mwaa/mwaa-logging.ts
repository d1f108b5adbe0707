import { all, defineRule, type Answer, type Resource } from '../../core/model/index.ts';

export default defineRule({
  id: 'mwaa-logging',
  title: 'Airflow environments log what their scheduler, workers and web server do',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_242', 'CKV_AWS_243', 'CKV_AWS_244'] },
  on: 'AWS::MWAA::Environment',
  holds: (environment) => all(...LOGS.map((log) => isOn(environment, log))),
  fix: (environment) => ({
    title: 'Turn the logs on (billed by volume)',
    safety: 'costs',
    edits: LOGS.filter((log) => isOn(environment, log).truth === 'no').map((log) => ({
      kind: 'set',
      resource: environment.name,
      path: ['LoggingConfiguration', log, 'Enabled'],
      value: true,
    })),
  }),
  message: (environment) =>
    `${environment.name} does not log all of what it does: failed jobs and misuse of the web interface leave no trace.`,
});

const LOGS = ['SchedulerLogs', 'WebserverLogs', 'WorkerLogs'] as const;

function isOn(environment: Resource, log: string): Answer {
  return environment.get(`LoggingConfiguration.${log}.Enabled`).is(true);
}
