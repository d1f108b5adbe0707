import {
  defineRule,
  type Rule,
  type RuleInfo,
  all,
  type Answer,
  type Fix,
  type Resource,
} from '../../core/model/index.ts';

const PATH = 'EnableCloudwatchLogsExports';

/** A rule that asks whether a database sends some of its logs to CloudWatch. */
export interface LogExportsRule extends RuleInfo {
  readonly on: string;
  readonly logs: readonly string[];
  /** The property that lists them, where it is not `EnableCloudwatchLogsExports`. */
  readonly path?: string;
  readonly when?: (database: Resource) => Answer;
  readonly message: (database: Resource) => string;
}

/** Defines a rule about logs that a database has to send; the repair adds those that are missing. */
export function logExportsRule({ logs, path, ...rule }: LogExportsRule): Rule {
  return defineRule({
    profile: 'strict',
    ...rule,
    holds: (database) => exportsLogs(database, logs, path),
    fix: (database) => exportLogs(database, logs, path),
  });
}

/** Whether a database sends all of the logs to CloudWatch. */
export function exportsLogs(database: Resource, logs: readonly string[], path = PATH): Answer {
  return all(...logs.map((log) => exportsLog(database, log, path)));
}

/** The repair that adds those of the logs which a database does not send. */
export function exportLogs(database: Resource, logs: readonly string[], path = PATH): Fix {
  const missing = logs.filter((log) => exportsLog(database, log, path).truth === 'no');
  return {
    title: `Send the ${missing.join(' and ')} log to CloudWatch (billed by volume)`,
    safety: 'costs',
    edits: missing.map((log) => ({ kind: 'append', resource: database.name, path: [path], value: log })),
  };
}

function exportsLog(database: Resource, log: string, path: string): Answer {
  return database.list(path).some((item) => item.is(log));
}
