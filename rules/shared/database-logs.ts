import { all, type Answer, type Fix, type Resource } from '../../core/model/index.ts';

const PATH = 'EnableCloudwatchLogsExports';

/** Whether a database sends all of the logs to CloudWatch. */
export function exportsLogs(database: Resource, logs: readonly string[], path = PATH): Answer {
  return all(...logs.map((log) => exportsLog(database, log, path)));
}

/** The repair that adds those of the logs which a database does not send. */
export function exportLogs(database: Resource, logs: readonly string[], path = PATH): Fix {
  const missing = logs.filter((log) => exportsLog(database, log, path).truth === 'no');
  return {
    title: `Send the ${missing.join(' and ')} log to CloudWatch (billed by volume)`,
    safety: 'review',
    edits: missing.map((log) => ({ kind: 'append', resource: database.name, path: [path], value: log })),
  };
}

function exportsLog(database: Resource, log: string, path: string): Answer {
  return database.list(path).some((item) => item.is(log));
}
