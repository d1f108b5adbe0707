import { computed, type Field, given, group, listOf, objectOf, partOf, prop } from '../fields.ts';
import { ofRole, policyOfRole } from './iam.ts';
import type { ConstructTables } from './table.ts';

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

export const stepfunctions: ConstructTables = {
  'aws-stepfunctions.StateMachine': {
    type: 'AWS::StepFunctions::StateMachine',
    also: [policyOfRole('Role', 'role', ['addToRolePolicy', ...ofRole('role')])],
    fields: {
      LoggingConfiguration: LOGS,
      TracingConfiguration: group({ Enabled: prop('tracingEnabled') }),
    },
  },
};
