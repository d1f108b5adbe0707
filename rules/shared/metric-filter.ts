import {
  all,
  fitsWildcard,
  no,
  unknown,
  yes,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';

/** What Security Hub asks of filters and alarms beyond what the rules do. */
export const MORE_ASKED =
  "Security Hub asks for CIS's pattern to the letter, a trail of every region, and somebody who subscribes to the alarm's topic";

/** Whether the trail sends what it records to a log group that the same template makes. */
export function feedsLogGroup(trail: Resource): Answer {
  const group = logGroupOf(trail);
  return all(trail.get('IsLogging').is(true), group?.type === 'AWS::Logs::LogGroup' ? yes : unknown);
}

/**
 * Whether metric filters of the trail's log group, one or several, look for all the words, names of events and the like, and
 * raise an alarm. A word `A|B` may be either. Unknown where no alarm is seen, as it may stand in another template.
 */
export function watches(trail: Resource, words: readonly string[]): Answer {
  const arn = trail.get('CloudWatchLogsLogGroupArn');
  const group = logGroupOf(trail);
  if (group === undefined) return unknown;
  const filters = group.related('AWS::Logs::MetricFilter', 'LogGroupName', { scope: 'workspace' });
  const found = words.map((word) => filters.some((filter) => looksFor(filter.get('FilterPattern'), word)));
  const looked = all(...found).at(arn);
  if (looked.truth !== 'yes') return looked;
  return all(
    ...words.map((word) =>
      filters.some((filter) => all(looksFor(filter.get('FilterPattern'), word), raisesAlarm(filter))),
    ),
  ).at(arn);
}

/** Whether an alarm of the same template is set on what a filter counts; unknown where none is. */
function raisesAlarm(filter: Resource): Answer {
  const alarms = filter.siblings('AWS::CloudWatch::Alarm');
  const found = filter
    .list('MetricTransformations')
    .some((counted) =>
      alarms.some((alarm) =>
        all(
          isSame(alarm.get('MetricName'), counted.get('MetricName')),
          isSame(alarm.get('Namespace'), counted.get('MetricNamespace')),
        ),
      ),
    );
  return found.truth === 'yes' ? found : unknown;
}

function isSame(value: Value, other: Value): Answer {
  const literal = other.literal();
  return literal === undefined ? unknown : value.is(literal);
}

/** The log group of a trail, whose ARN Terraform has without the `:*` that CloudTrail wants. */
function logGroupOf(trail: Resource): Resource | undefined {
  const arn = trail.get('CloudWatchLogsLogGroupArn');
  const [group, ...rest] = arn.data.kind === 'text' ? arn.data.parts : [];
  const isGroup = group !== undefined && typeof group !== 'string' && rest.join('') === ':*';
  return trail.resolve(isGroup ? group : arn);
}

/** Whether the pattern of a filter names the word, itself or by a wildcard, other than to leave it out. */
function looksFor(value: Value, word: string): Answer {
  const pattern = value.literal();
  if (pattern === undefined) return unknown;
  const text = String(pattern).trim();
  if (text === '') return yes;
  const wanted = word.toLowerCase().split('|');
  const named =
    text
      .toLowerCase()
      .replace(/!=\s*"?[\w*.]+"?/g, ' ')
      .match(/[\w*]+/g) ?? [];
  if (named.some((name) => wanted.some((one) => covers(name, one)))) return yes;
  // A pattern may take everything that a service does.
  return /eventSource/i.test(text) && !/eventName/i.test(text) ? unknown : no;
}

function covers(name: string, word: string): boolean {
  return name === word || (name.length > 1 && fitsWildcard(word, name));
}
