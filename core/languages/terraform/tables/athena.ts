import { attr, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const athena: ServiceTables = {
  resources: {
    aws_athena_workgroup: {
      type: 'AWS::Athena::WorkGroup',
      named: 'name',
      fields: {
        Name: attr('name'),
        WorkGroupConfiguration: object('configuration', {
          EnforceWorkGroupConfiguration: attr('enforce_workgroup_configuration', { default: true }),
          EngineVersion: object('engine_version', same('SelectedEngineVersion')),
          PublishCloudWatchMetricsEnabled: attr('publish_cloudwatch_metrics_enabled', { default: true }),
          ResultConfiguration: object('result_configuration', {
            OutputLocation: attr('output_location'),
            EncryptionConfiguration: object('encryption_configuration', {
              EncryptionOption: attr('encryption_option'),
              KmsKey: attr('kms_key_arn'),
            }),
          }),
        }),
      },
    },
    aws_athena_database: {
      type: 'Terraform::Athena::Database',
      fields: { EncryptionConfiguration: object('encryption_configuration', same('EncryptionOption')) },
    },
  },
};
