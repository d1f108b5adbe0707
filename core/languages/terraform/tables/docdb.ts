import { attr, never, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';
import { LOGS, PARAMETER_GROUP, RESTORED } from './rds.ts';

export const docdb: ServiceTables = {
  resources: {
    aws_docdb_cluster: {
      type: 'AWS::DocDB::DBCluster',
      named: 'cluster_identifier',
      fields: {
        ...same(
          'BackupRetentionPeriod',
          'DeletionProtection',
          'EngineVersion',
          'KmsKeyId',
          'Port',
          'SnapshotIdentifier',
          'StorageEncrypted',
          'ManageMasterUserPassword',
        ),
        ...RESTORED,
        GlobalClusterIdentifier: attr('global_cluster_identifier'),
        EnableCloudwatchLogsExports: LOGS,
        MasterUserPassword: attr('master_password'),
        SourceDBClusterIdentifier: never,
      },
    },
    aws_docdb_cluster_instance: {
      type: 'AWS::DocDB::DBInstance',
      fields: { DBClusterIdentifier: attr('cluster_identifier') },
    },
    aws_docdb_cluster_parameter_group: {
      type: 'AWS::DocDB::DBClusterParameterGroup',
      fields: PARAMETER_GROUP,
    },
    aws_docdb_global_cluster: {
      type: 'AWS::DocDB::GlobalCluster',
      fields: {
        ...same('StorageEncrypted'),
        SourceDBClusterIdentifier: attr('source_db_cluster_identifier'),
      },
    },
  },
};
