import { attr, group, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const glue: ServiceTables = {
  resources: {
    aws_glue_connection: {
      type: 'AWS::Glue::Connection',
      named: 'name',
      fields: { ConnectionInput: group(same('ConnectionProperties')) },
    },
    aws_glue_trigger: {
      type: 'AWS::Glue::Trigger',
      named: 'name',
      fields: { Actions: list('actions', same('Arguments')) },
    },
    aws_glue_crawler: {
      type: 'AWS::Glue::Crawler',
      named: 'name',
      fields: { CrawlerSecurityConfiguration: attr('security_configuration') },
    },
    aws_glue_data_catalog_encryption_settings: {
      type: 'AWS::Glue::DataCatalogEncryptionSettings',
      fields: {
        DataCatalogEncryptionSettings: object('data_catalog_encryption_settings', {
          ConnectionPasswordEncryption: object(
            'connection_password_encryption',
            same('ReturnConnectionPasswordEncrypted'),
          ),
          EncryptionAtRest: object('encryption_at_rest', same('CatalogEncryptionMode')),
        }),
      },
    },
    aws_glue_dev_endpoint: {
      type: 'AWS::Glue::DevEndpoint',
      named: 'name',
      fields: same('Arguments', 'RoleArn', 'SecurityConfiguration'),
    },
    aws_glue_job: {
      type: 'AWS::Glue::Job',
      named: 'name',
      fields: {
        ...same('DefaultArguments', 'NonOverridableArguments', 'GlueVersion', 'SecurityConfiguration'),
        Role: attr('role_arn'),
        // The command's name is `glueetl` where nothing is said.
        Command: object('command', { Name: attr('name', { default: 'glueetl' }) }),
      },
    },
    aws_glue_security_configuration: {
      type: 'AWS::Glue::SecurityConfiguration',
      named: 'name',
      fields: {
        EncryptionConfiguration: object('encryption_configuration', {
          CloudWatchEncryption: object('cloudwatch_encryption', {
            CloudWatchEncryptionMode: attr('cloudwatch_encryption_mode', { default: 'DISABLED' }),
            KmsKeyArn: attr('kms_key_arn'),
          }),
          JobBookmarksEncryption: object('job_bookmarks_encryption', {
            JobBookmarksEncryptionMode: attr('job_bookmarks_encryption_mode', { default: 'DISABLED' }),
            KmsKeyArn: attr('kms_key_arn'),
          }),
          S3Encryptions: list('s3_encryption', {
            S3EncryptionMode: attr('s3_encryption_mode', { default: 'DISABLED' }),
            KmsKeyArn: attr('kms_key_arn'),
          }),
        }),
      },
    },
  },
};
