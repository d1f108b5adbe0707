import { attr, constant, group, list, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const codebuild: ServiceTables = {
  resources: {
    aws_codebuild_report_group: {
      type: 'AWS::CodeBuild::ReportGroup',
      fields: {
        ExportConfig: object('export_config', {
          S3Destination: object('s3_destination', same('EncryptionDisabled', 'EncryptionKey')),
        }),
      },
    },
    aws_codebuild_webhook: {
      type: 'Terraform::CodeBuild::Webhook',
      fields: {
        branch_filter: attr('branch_filter'),
        Triggers: group({
          Webhook: constant(true),
          FilterGroups: list('filter_group', {
            Filters: list('filter', same('ExcludeMatchedPattern', 'Pattern', 'Type')),
          }),
        }),
      },
    },
    aws_codebuild_project: {
      type: 'AWS::CodeBuild::Project',
      fields: {
        ...same('EncryptionKey', 'ServiceRole'),
        Visibility: attr('project_visibility'),
        Artifacts: object('artifacts', same('EncryptionDisabled', 'Type')),
        Environment: object('environment', {
          ...same('Image', 'PrivilegedMode'),
          RegistryCredential: object('registry_credential', same('Credential')),
          EnvironmentVariables: list('environment_variable', same('Name', 'Value', 'Type')),
        }),
        LogsConfig: object('logs_config', {
          CloudWatchLogs: object('cloudwatch_logs', same('Status')),
          S3Logs: object('s3_logs', same('EncryptionDisabled', 'Status')),
        }),
        // A webhook is a resource of its own.
        Triggers: never,
        Source: object('source', {
          ...same('Location', 'Type'),
          InsecureSsl: attr('insecure_ssl'),
          BuildSpec: attr('buildspec'),
        }),
        SecondaryArtifacts: list('secondary_artifacts', same('EncryptionDisabled', 'Type')),
        SecondarySources: list('secondary_sources', {
          ...same('Location', 'Type'),
          InsecureSsl: attr('insecure_ssl'),
          BuildSpec: attr('buildspec'),
        }),
      },
    },
  },
};
