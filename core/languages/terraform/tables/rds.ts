import { Value } from '../../../model/index.ts';
import { type BlockInstance, blocksOf } from '../blocks.ts';
import { mapOf } from '../collections.ts';
import { evaluate } from '../evaluate.ts';
import { attr, computed, type Fields, headerPlace, list, never, object, same } from '../fields.ts';
import { attributeOf } from '../scope.ts';
import type { ServiceTables } from '../table.ts';
import { variables } from './variables.ts';

/** The provider makes an instance without backups where nothing is said. */
const NO_BACKUPS = attr('backup_retention_period', { default: 0 });

export const LOGS = attr('enabled_cloudwatch_logs_exports');

const CLUSTER = same(
  'BackupRetentionPeriod',
  'CopyTagsToSnapshot',
  'DeletionProtection',
  'Engine',
  'KmsKeyId',
  'Port',
  'SnapshotIdentifier',
  'StorageEncrypted',
);

/** Whether it is restored to a point in time, of whichever source. */
export const RESTORED: Fields = { restore_to_point_in_time: object('restore_to_point_in_time', {}) };

/** `parameter { name … value … }` blocks as a map. */
const PARAMETERS = computed((owner: BlockInstance, path) => {
  const { instances, open } = blocksOf(owner.block, 'parameter', owner.scope);
  const entries = new Map<string, () => Value>();
  let unknown = open;
  for (const { block, scope } of instances) {
    const [name, value] = [attributeOf(block, 'name'), attributeOf(block, 'value')];
    const key = name && evaluate(name, scope, path).literal();
    if (key === undefined || value === undefined) unknown = true;
    else entries.set(String(key), () => evaluate(value, scope, [...path, String(key)]));
  }
  if (instances.length === 0 && !open) return Value.absent(headerPlace(owner), path);
  return mapOf(entries, owner.scope, path, { start: owner.block.start, end: owner.block.headerEnd }, unknown);
});

export const PARAMETER_GROUP = { Family: attr('family'), Parameters: PARAMETERS };

export const rds: ServiceTables = {
  resources: {
    aws_db_instance: {
      type: 'AWS::RDS::DBInstance',
      named: 'identifier',
      fields: {
        ...same(
          'AutoMinorVersionUpgrade',
          'AvailabilityZone',
          'CopyTagsToSnapshot',
          'DBSubnetGroupName',
          'DeletionProtection',
          'Engine',
          'EngineVersion',
          'KmsKeyId',
          'ManageMasterUserPassword',
          'MonitoringInterval',
          'MonitoringRoleArn',
          'MultiAZ',
          'Port',
          'StorageEncrypted',
        ),
        BackupRetentionPeriod: NO_BACKUPS,
        CACertificateIdentifier: attr('ca_cert_identifier'),
        ...RESTORED,
        DBClusterIdentifier: never,
        DBClusterSnapshotIdentifier: never,
        DBName: attr('db_name'),
        SourceDbiResourceId: never,
        SourceDBInstanceAutomatedBackupsArn: never,
        DBParameterGroupName: attr('parameter_group_name'),
        DBSnapshotIdentifier: attr('snapshot_identifier'),
        EnableCloudwatchLogsExports: LOGS,
        EnableIAMDatabaseAuthentication: attr('iam_database_authentication_enabled'),
        EnablePerformanceInsights: attr('performance_insights_enabled'),
        MasterUserPassword: attr('password'),
        MasterUsername: attr('username'),
        PerformanceInsightsKMSKeyId: attr('performance_insights_kms_key_id'),
        PubliclyAccessible: attr('publicly_accessible', { default: false }),
        skip_final_snapshot: attr('skip_final_snapshot', { default: false }),
        SourceDBClusterIdentifier: never,
        SourceDBInstanceIdentifier: attr('replicate_source_db'),
        VPCSecurityGroups: attr('vpc_security_group_ids'),
      },
    },
    aws_rds_cluster: {
      type: 'AWS::RDS::DBCluster',
      named: 'cluster_identifier',
      fields: {
        ...CLUSTER,
        ...same(
          'BacktrackWindow',
          'EngineMode',
          'EngineVersion',
          'GlobalClusterIdentifier',
          'ManageMasterUserPassword',
          'MasterUsername',
          'ReplicationSourceIdentifier',
        ),
        // Of a cluster in several zones, which takes them.
        AutoMinorVersionUpgrade: never,
        EnableCloudwatchLogsExports: LOGS,
        EnableIAMDatabaseAuthentication: attr('iam_database_authentication_enabled'),
        ...RESTORED,
        skip_final_snapshot: attr('skip_final_snapshot', { default: false }),
        MasterUserPassword: attr('master_password'),
        SourceDBClusterIdentifier: never,
        SourceDbClusterResourceId: never,
      },
    },
    aws_rds_cluster_instance: {
      type: 'AWS::RDS::DBInstance',
      named: 'identifier',
      fields: {
        ...same(
          'AutoMinorVersionUpgrade',
          'CopyTagsToSnapshot',
          'DBSubnetGroupName',
          'Engine',
          'MonitoringInterval',
          'MonitoringRoleArn',
        ),
        CACertificateIdentifier: attr('ca_cert_identifier'),
        DBClusterIdentifier: attr('cluster_identifier'),
        EnablePerformanceInsights: attr('performance_insights_enabled'),
        PerformanceInsightsKMSKeyId: attr('performance_insights_kms_key_id'),
        PubliclyAccessible: attr('publicly_accessible', { default: false }),
      },
    },
    aws_db_parameter_group: { type: 'AWS::RDS::DBParameterGroup', fields: PARAMETER_GROUP },
    aws_rds_cluster_parameter_group: { type: 'AWS::RDS::DBClusterParameterGroup', fields: PARAMETER_GROUP },
    aws_db_option_group: {
      type: 'AWS::RDS::OptionGroup',
      fields: {
        OptionConfigurations: list('option', {
          ...same('OptionName', 'Port'),
          OptionSettings: variables('option_settings'),
        }),
      },
    },
    aws_db_proxy: { type: 'AWS::RDS::DBProxy', fields: { RequireTLS: attr('require_tls') } },
    aws_db_subnet_group: {
      type: 'AWS::RDS::DBSubnetGroup',
      named: 'name',
      fields: { ...same('SubnetIds'), DBSubnetGroupDescription: attr('description') },
    },
    aws_db_event_subscription: {
      type: 'AWS::RDS::EventSubscription',
      fields: same('Enabled', 'EventCategories', 'SourceType', 'SourceIds'),
    },
    aws_rds_global_cluster: {
      type: 'AWS::RDS::GlobalCluster',
      fields: {
        ...same('StorageEncrypted', 'Engine', 'EngineVersion'),
        SourceDBClusterIdentifier: attr('source_db_cluster_identifier'),
      },
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
    aws_rds_cluster_activity_stream: {
      type: 'Terraform::RDS::DBClusterActivityStream',
      fields: same('KmsKeyId'),
    },
    aws_rds_export_task: { type: 'Terraform::RDS::ExportTask', fields: same('KmsKeyId') },
  },
};
