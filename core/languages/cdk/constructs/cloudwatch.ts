import { Value } from '../../../model/index.ts';
import { callsOf, computed, type Field, given, listOf, prop } from '../fields.ts';
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

/** How long logs are kept by what a property says. */
export function retentionBy(name: string, otherwise?: number): Field {
  return prop(name, {
    ...(otherwise === undefined ? {} : { default: otherwise }),
    words: {
      ...Object.fromEntries(
        Object.entries(RETENTION).map(([member, days]) => [`RetentionDays.${member}`, days]),
      ),
      'RetentionDays.INFINITE': undefined,
    },
  });
}

const SAID = retentionBy('retention', 731);

/** Logs that are only delivered are kept as long as AWS keeps those. */
const RETENTION_IN_DAYS: Field = {
  ...SAID,
  ...computed((owner, path) => {
    const { data, place } = given(owner, 'retention', path);
    const kind = given(owner, 'logGroupClass', path);
    const isKept = kind.data.kind === 'absent' || KEPT.has(String(kind.literal()));
    if (data.kind !== 'absent' || isKept) return SAID.read(owner, path);
    return kind.literal() === 'LogGroupClass.DELIVERY'
      ? Value.absent(place, path)
      : Value.unknown(kind.place, path);
  }),
};

const KEPT: ReadonlySet<string> = new Set(['LogGroupClass.STANDARD', 'LogGroupClass.INFREQUENT_ACCESS']);

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
      RetentionInDays: RETENTION_IN_DAYS,
    },
  },
};
