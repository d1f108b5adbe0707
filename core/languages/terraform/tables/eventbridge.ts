import { list, never, object, one, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';
import { variables } from './variables.ts';

const DEAD_LETTERS = { DeadLetterConfig: object('dead_letter_config', same('Arn')) };

const CONTAINER = { ...same('Command'), Environment: variables('environment') };

export const eventbridge: ServiceTables = {
  resources: {
    aws_cloudwatch_event_endpoint: {
      type: 'AWS::Events::Endpoint',
      fields: { ReplicationConfig: object('replication_config', same('State')) },
    },
    aws_cloudwatch_event_permission: {
      type: 'AWS::Events::EventBusPolicy',
      fields: {
        ...same('EventBusName', 'Principal'),
        Condition: object('condition', same('Key', 'Type', 'Value')),
        Statement: never,
      },
    },
    aws_cloudwatch_event_bus: {
      type: 'AWS::Events::EventBus',
      named: 'name',
      fields: { ...same('EventSourceName', 'Name'), ...DEAD_LETTERS, Policy: never },
    },
    aws_cloudwatch_event_bus_policy: [
      { type: 'AWS::Events::EventBusPolicy', fields: same('EventBusName') },
      // The whole policy, where CloudFormation has one statement.
      { type: 'Terraform::Events::BusPolicy', fields: same('Policy') },
    ],
    aws_schemas_registry: { type: 'AWS::EventSchemas::Registry', named: 'name', fields: {} },
    aws_schemas_registry_policy: {
      type: 'AWS::EventSchemas::RegistryPolicy',
      fields: same('Policy', 'RegistryName'),
    },
    aws_cloudwatch_event_rule: { type: 'AWS::Events::Rule', named: 'name', fields: { Targets: never } },
    aws_cloudwatch_event_target: {
      type: 'Terraform::Events::Target',
      fields: { DeadLetterConfig: object('dead_letter_config', same('Arn')) },
    },
    aws_pipes_pipe: {
      type: 'AWS::Pipes::Pipe',
      fields: {
        SourceParameters: object('source_parameters', {
          DynamoDBStreamParameters: object('dynamodb_stream_parameters', DEAD_LETTERS),
          KinesisStreamParameters: object('kinesis_stream_parameters', DEAD_LETTERS),
        }),
        TargetParameters: object('target_parameters', {
          BatchJobParameters: object('batch_job_parameters', {
            ContainerOverrides: object('container_overrides', CONTAINER),
          }),
          EcsTaskParameters: object('ecs_task_parameters', {
            Overrides: object('overrides', { ContainerOverrides: list('container_override', CONTAINER) }),
          }),
        }),
      },
    },
    aws_scheduler_schedule: {
      type: 'AWS::Scheduler::Schedule',
      fields: { ...same('KmsKeyArn'), Target: object('target', { ...DEAD_LETTERS, ...same('Input') }) },
    },
  },
  companions: {
    aws_cloudwatch_event_target: {
      of: ['aws_cloudwatch_event_rule'],
      by: 'rule',
      adds: true,
      fields: {
        Targets: one({
          ...same('Arn', 'Input'),
          DeadLetterConfig: object('dead_letter_config', same('Arn')),
        }),
      },
    },
  },
};
