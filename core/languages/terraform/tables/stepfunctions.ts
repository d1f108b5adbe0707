import { attr, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const stepfunctions: ServiceTables = {
  resources: {
    aws_sfn_state_machine: {
      type: 'AWS::StepFunctions::StateMachine',
      named: 'name',
      fields: {
        ...same('RoleArn'),
        Definition: never,
        DefinitionString: attr('definition'),
        LoggingConfiguration: object('logging_configuration', same('IncludeExecutionData', 'Level')),
        TracingConfiguration: object('tracing_configuration', same('Enabled')),
        EncryptionConfiguration: object('encryption_configuration', same('KmsKeyId', 'Type')),
      },
    },
  },
};
