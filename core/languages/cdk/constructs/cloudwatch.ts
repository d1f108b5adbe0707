import { Value } from '../../../model/index.ts';
import { callsOf, computed, type Field, listOf, prop } from '../fields.ts';
import type { ConstructTables } from './table.ts';

/** Days of each member of `RetentionDays` that is no plain number of days; without any, logs are kept for two years. */
const RETENTION: Readonly<Record<string, number>> = {
  ONE_DAY: 1,
  THREE_DAYS: 3,
  FIVE_DAYS: 5,
  ONE_WEEK: 7,
  TWO_WEEKS: 14,
  ONE_MONTH: 30,
  TWO_MONTHS: 60,
  THREE_MONTHS: 90,
  FOUR_MONTHS: 120,
  FIVE_MONTHS: 150,
  SIX_MONTHS: 180,
  ONE_YEAR: 365,
  THIRTEEN_MONTHS: 400,
  EIGHTEEN_MONTHS: 545,
  TWO_YEARS: 731,
  FIVE_YEARS: 1827,
  TEN_YEARS: 3653,
};

/** The actions of an alarm, which methods add. */
function actionsBy(method: string): Field {
  return computed((owner, path) => {
    const { items, open } = callsOf(owner, method);
    if (items.length === 0 && !open) return Value.absent(owner.place, path);
    const actions = items.flatMap((call, i) => call.argument(0, [...path, i]) ?? []);
    return listOf(actions, { place: owner.place, path }, open);
  });
}

export const cloudwatch: ConstructTables = {
  'aws-cloudwatch.Alarm': {
    type: 'AWS::CloudWatch::Alarm',
    fields: {
      ActionsEnabled: prop('actionsEnabled'),
      AlarmActions: actionsBy('addAlarmAction'),
      InsufficientDataActions: actionsBy('addInsufficientDataAction'),
      OKActions: actionsBy('addOkAction'),
    },
  },
  'aws-logs.LogGroup': {
    type: 'AWS::Logs::LogGroup',
    fields: {
      KmsKeyId: prop('encryptionKey'),
      RetentionInDays: prop('retention', {
        default: 731,
        words: {
          ...Object.fromEntries(
            Object.entries(RETENTION).map(([name, days]) => [`RetentionDays.${name}`, days]),
          ),
          'RetentionDays.INFINITE': undefined,
        },
      }),
    },
  },
};
