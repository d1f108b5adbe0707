import { Value } from '../../../model/index.ts';
import { attr, type Field, group, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** -1 is the provider's word for no limit. */
const CONCURRENCY: Field = {
  ...attr('reserved_concurrent_executions'),
  read: (owner, path) => {
    const value = attr('reserved_concurrent_executions').read(owner, path);
    return value.literal() === -1 ? Value.absent(value.place, path) : value;
  },
};

export const lambda: ServiceTables = {
  resources: {
    aws_lambda_layer_version_permission: {
      type: 'AWS::Lambda::LayerVersionPermission',
      fields: same('OrganizationId', 'Principal'),
    },
    aws_lambda_function_event_invoke_config: {
      type: 'AWS::Lambda::EventInvokeConfig',
      fields: {
        ...same('FunctionName'),
        DestinationConfig: object('destination_config', {
          OnFailure: object('on_failure', same('Destination')),
        }),
      },
    },
    aws_lambda_event_source_mapping: {
      type: 'AWS::Lambda::EventSourceMapping',
      fields: {
        ...same('EventSourceArn', 'FunctionName'),
        DestinationConfig: object('destination_config', {
          OnFailure: object('on_failure', { Destination: attr('destination_arn') }),
        }),
      },
    },
    aws_lambda_function: {
      type: 'AWS::Lambda::Function',
      named: 'function_name',
      fields: {
        ...same('CodeSigningConfigArn', 'KmsKeyArn', 'Runtime', 'PackageType', 'Role'),
        // Code comes in a file.
        Code: group({ ZipFile: never }),
        LoggingConfig: object('logging_config', same('ApplicationLogLevel', 'LogFormat', 'SystemLogLevel')),
        ReservedConcurrentExecutions: CONCURRENCY,
        DeadLetterConfig: object('dead_letter_config', same('TargetArn')),
        Environment: object('environment', same('Variables')),
        ImageConfig: object('image_config', same('Command', 'EntryPoint')),
        TracingConfig: object('tracing_config', same('Mode')),
        VpcConfig: object('vpc_config', same('SecurityGroupIds', 'SubnetIds')),
      },
    },
    aws_lambda_code_signing_config: {
      type: 'AWS::Lambda::CodeSigningConfig',
      fields: {
        AllowedPublishers: object('allowed_publishers', same('SigningProfileVersionArns')),
        CodeSigningPolicies: object('policies', same('UntrustedArtifactOnDeployment')),
      },
    },
    aws_lambda_permission: {
      type: 'AWS::Lambda::Permission',
      fields: {
        ...same(
          'Action',
          'FunctionName',
          'Principal',
          'SourceArn',
          'SourceAccount',
          'FunctionUrlAuthType',
          'EventSourceToken',
        ),
        PrincipalOrgID: attr('principal_org_id'),
        InvokedViaFunctionUrl: never,
      },
    },
    aws_lambda_function_url: {
      type: 'AWS::Lambda::Url',
      fields: { AuthType: attr('authorization_type'), Cors: object('cors', same('AllowOrigins')) },
    },
  },
};
