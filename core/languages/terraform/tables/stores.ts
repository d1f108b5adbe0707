import { attr, group, inside, list, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Blocked where nothing is said, as the provider and AWS have it for access points. */
const BLOCKED_BY_DEFAULT = {
  BlockPublicAcls: attr('block_public_acls'),
  BlockPublicPolicy: attr('block_public_policy'),
  IgnorePublicAcls: attr('ignore_public_acls'),
  RestrictPublicBuckets: attr('restrict_public_buckets'),
};

export const stores: ServiceTables = {
  resources: {
    aws_backup_plan: {
      type: 'AWS::Backup::BackupPlan',
      fields: {
        BackupPlan: group({
          BackupPlanName: attr('name'),
          BackupPlanRule: list('rule', {
            ...same('RuleName'),
            TargetBackupVault: attr('target_vault_name'),
            ScheduleExpression: attr('schedule'),
            Lifecycle: object('lifecycle', { DeleteAfterDays: attr('delete_after') }),
          }),
        }),
      },
    },
    aws_backup_selection: {
      type: 'AWS::Backup::BackupSelection',
      fields: {
        BackupPlanId: attr('plan_id'),
        BackupSelection: group({
          SelectionName: attr('name'),
          ...same('IamRoleArn'),
          Resources: attr('resources'),
          ListOfTags: list('selection_tag', {}),
          Conditions: object('condition', {}),
        }),
      },
    },
    aws_backup_vault: {
      type: 'AWS::Backup::BackupVault',
      named: 'name',
      fields: { BackupVaultName: attr('name'), EncryptionKeyArn: attr('kms_key_arn') },
    },
    aws_cloudwatch_log_destination_policy: {
      type: 'AWS::Logs::Destination',
      fields: { DestinationPolicy: attr('access_policy') },
    },
    aws_cloudwatch_log_resource_policy: {
      type: 'AWS::Logs::ResourcePolicy',
      fields: { PolicyName: attr('policy_name'), PolicyDocument: attr('policy_document') },
    },
    aws_db_cluster_snapshot: {
      type: 'Terraform::RDS::DBClusterSnapshot',
      fields: {
        DBClusterIdentifier: attr('db_cluster_identifier'),
        SharedAccounts: attr('shared_accounts'),
        source_db_cluster_snapshot_identifier: never,
      },
    },
    aws_db_instance_automated_backups_replication: {
      type: 'Terraform::RDS::DBInstanceBackupReplication',
      fields: same('KmsKeyId'),
    },
    aws_db_snapshot: {
      type: 'AWS::RDS::DBSnapshot',
      fields: {
        DBInstanceIdentifier: attr('db_instance_identifier'),
        SharedAccounts: attr('shared_accounts'),
        source_db_snapshot_identifier: never,
      },
    },
    aws_db_snapshot_copy: {
      type: 'AWS::RDS::DBSnapshot',
      fields: {
        SharedAccounts: attr('shared_accounts'),
        kms_key_id: attr('kms_key_id'),
        source_db_snapshot_identifier: attr('source_db_snapshot_identifier'),
      },
    },
    aws_rds_cluster_snapshot_copy: {
      type: 'Terraform::RDS::DBClusterSnapshot',
      fields: {
        SharedAccounts: attr('shared_accounts'),
        kms_key_id: attr('kms_key_id'),
        source_db_cluster_snapshot_identifier: attr('source_db_cluster_snapshot_identifier'),
      },
    },
    aws_memorydb_snapshot: { type: 'AWS::MemoryDB::Snapshot', fields: same('KmsKeyArn') },
    aws_neptune_cluster_snapshot: {
      type: 'Terraform::Neptune::DBClusterSnapshot',
      fields: { DBClusterIdentifier: attr('db_cluster_identifier') },
    },
    aws_sagemaker_flow_definition: {
      type: 'Terraform::SageMaker::FlowDefinition',
      fields: { OutputConfig: object('output_config', same('KmsKeyId')) },
    },
    aws_rds_cluster_activity_stream: {
      type: 'Terraform::RDS::DBClusterActivityStream',
      fields: same('KmsKeyId'),
    },
    aws_rds_export_task: { type: 'Terraform::RDS::ExportTask', fields: same('KmsKeyId') },
    aws_glacier_vault: { type: 'Terraform::Glacier::Vault', named: 'name', fields: same('AccessPolicy') },
    aws_redshift_snapshot_copy_grant: {
      type: 'AWS::Redshift::SnapshotCopyGrant',
      fields: same('KmsKeyId'),
    },
    aws_s3_access_point: {
      type: 'AWS::S3::AccessPoint',
      named: 'name',
      fields: {
        Policy: attr('policy'),
        PublicAccessBlockConfiguration: object('public_access_block_configuration', BLOCKED_BY_DEFAULT),
        VpcConfiguration: object('vpc_configuration', same('VpcId')),
      },
    },
    aws_s3_account_public_access_block: {
      type: 'Terraform::S3::AccountPublicAccessBlock',
      fields: same('BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'),
    },
    aws_s3_directory_bucket: { type: 'AWS::S3Express::DirectoryBucket', named: 'bucket', fields: {} },
    aws_s3control_multi_region_access_point: {
      type: 'AWS::S3::MultiRegionAccessPoint',
      fields: {
        PublicAccessBlockConfiguration: inside('details', object('public_access_block', BLOCKED_BY_DEFAULT)),
      },
    },
    aws_secretsmanager_secret_policy: {
      type: 'AWS::SecretsManager::ResourcePolicy',
      fields: { ResourcePolicy: attr('policy'), BlockPublicPolicy: attr('block_public_policy') },
    },
    aws_sns_topic_subscription: {
      type: 'AWS::SNS::Subscription',
      fields: same('Endpoint', 'Protocol', 'RedrivePolicy', 'TopicArn'),
    },
    aws_ssm_document: {
      type: 'AWS::SSM::Document',
      named: 'name',
      fields: { ...same('Content', 'DocumentType'), permissions: attr('permissions') },
    },
  },
  companions: {
    aws_backup_vault_lock_configuration: {
      of: ['aws_backup_vault'],
      by: 'backup_vault_name',
      fields: { LockConfiguration: group(same('MinRetentionDays')) },
    },
    aws_backup_vault_policy: {
      of: ['aws_backup_vault'],
      by: 'backup_vault_name',
      fields: { AccessPolicy: attr('policy') },
    },
    aws_s3control_access_point_policy: {
      of: ['aws_s3_access_point'],
      by: 'access_point_arn',
      fields: { Policy: attr('policy') },
    },
    aws_secretsmanager_secret_version: {
      of: ['aws_secretsmanager_secret'],
      by: 'secret_id',
      fields: same('SecretString'),
    },
    aws_sqs_queue_redrive_policy: {
      of: ['aws_sqs_queue'],
      by: 'queue_url',
      fields: same('RedrivePolicy'),
    },
  },
};
