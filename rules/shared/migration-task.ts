import { all, any, type Answer, type Resource, type Value } from '../../core/model/index.ts';

/** The levels that keep less than what is needed to follow a task. */
const QUIET = ['LOGGER_SEVERITY_ERROR', 'LOGGER_SEVERITY_WARNING', 'LOGGER_SEVERITY_INFO'];

/** Whether a replication task logs the parts of its work, each in the usual detail or more. */
export function logsParts(task: Resource, parts: readonly string[]): Answer {
  const logging = task.get('ReplicationTaskSettings').parsed().get('Logging');
  return all(
    logging.get('EnableLogging').is(true),
    logging
      .get('LogComponents')
      .list()
      .none((part) => isQuiet(part, parts)),
  );
}

function isQuiet(part: Value, parts: readonly string[]): Answer {
  return all(part.get('Severity').is(...QUIET), any(...parts.map((id) => part.get('Id').is(id))));
}
