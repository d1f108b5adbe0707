import { Value } from '../../../model/index.ts';
import { callsOf, computed, type Field, given, group, listOf, objectOf, partOf, prop } from '../fields.ts';
import { recordOf } from './records.ts';
import type { ConstructTables } from './table.ts';

/** `Runtime.NODEJS_20_X` is `nodejs20.x`. */
const RUNTIME = computed((owner, path) => {
  const given = prop('runtime').read(owner, path);
  const name = /^Runtime\.([A-Z]+)_([\dA-Z_]+)$/.exec(String(given.literal()));
  if (name === null) return Value.unknown(given.place, path);
  const version = name[2]!.toLowerCase().replace(/_/g, '.');
  return new Value({ kind: 'literal', value: `${name[1]!.toLowerCase()}${version}` }, given.place, path);
});

/** `environment`, and what `addEnvironment` adds; extensions and the constructs above this one add variables of their own. */
const ENVIRONMENT: Field = computed((owner, path) => {
  const { construct, place } = owner;
  const isPlain = ['adotInstrumentation', 'paramsAndSecrets'].every(
    (name) => given(owner, name, path).data.kind === 'absent',
  );
  const more = Value.unknown(place, path);
  const isOwn = isPlain && construct.made.module === 'aws-lambda' && !construct.uses.isTouched;
  const variables = recordOf(
    [given(owner, 'environment', path), ...(isOwn ? [] : [more])],
    callsOf(owner, 'addEnvironment'),
    { place, path: [...path, 'Variables'] },
  );
  return variables.data.kind === 'map'
    ? objectOf({ Variables: variables }, { place, path })
    : new Value(variables.data, place, path);
});

/** Only a function whose runtime is that of its image is one. */
const PACKAGE: Field = computed((owner, path) => {
  const runtime = RUNTIME.read(owner, path);
  return runtime.literal() === undefined
    ? Value.unknown(runtime.place, path)
    : Value.absent(owner.place, path);
});

/** What a state machine writes of its runs; of errors alone where no level is said. */
const LOGS: Field = computed((owner, path) => {
  const logs = given(owner, 'logs', path);
  if (logs.data.kind !== 'map') return logs;
  const part = partOf(owner, logs);
  const destination = given(part, 'destination', [...path, 'Destinations', 0]);
  const level = prop('level', {
    default: 'ERROR',
    words: {
      'LogLevel.ALL': 'ALL',
      'LogLevel.ERROR': 'ERROR',
      'LogLevel.FATAL': 'FATAL',
      'LogLevel.OFF': 'OFF',
    },
  });
  return objectOf(
    {
      Destinations: listOf(destination.data.kind === 'absent' ? [] : [destination], {
        place: destination.place,
        path: [...path, 'Destinations'],
      }),
      IncludeExecutionData: given(part, 'includeExecutionData', [...path, 'IncludeExecutionData']),
      Level: level.read(part, [...path, 'Level']),
    },
    { place: logs.place, path },
  );
});

/** What runs when it is called. */
export const serverless: ConstructTables = {
  'aws-lambda.Function': {
    type: 'AWS::Lambda::Function',
    fields: {
      Environment: ENVIRONMENT,
      KmsKeyArn: prop('environmentEncryption'),
      PackageType: PACKAGE,
      ReservedConcurrentExecutions: prop('reservedConcurrentExecutions'),
      Runtime: RUNTIME,
      TracingConfig: group({
        Mode: prop('tracing', {
          words: {
            'Tracing.ACTIVE': 'Active',
            'Tracing.PASS_THROUGH': 'PassThrough',
            'Tracing.DISABLED': undefined,
          },
        }),
      }),
    },
  },
  'aws-stepfunctions.StateMachine': {
    type: 'AWS::StepFunctions::StateMachine',
    fields: {
      LoggingConfiguration: LOGS,
      TracingConfiguration: group({ Enabled: prop('tracingEnabled') }),
    },
  },
};
