import { attr, never, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const neptune: ServiceTables = {
  resources: {
    aws_neptune_cluster: {
      type: 'AWS::Neptune::DBCluster',
      named: 'cluster_identifier',
      fields: {
        ...same(
          'BackupRetentionPeriod',
          'CopyTagsToSnapshot',
          'DeletionProtection',
          'SnapshotIdentifier',
          'StorageEncrypted',
          'EnableCloudwatchLogsExports',
        ),
        IamAuthEnabled: attr('iam_database_authentication_enabled'),
        KmsKeyId: attr('kms_key_arn'),
        GlobalClusterIdentifier: attr('global_cluster_identifier'),
        replication_source_identifier: attr('replication_source_identifier'),
        SourceDBClusterIdentifier: never,
      },
    },
    aws_neptune_cluster_instance: {
      type: 'AWS::Neptune::DBInstance',
      fields: {
        ...same('AutoMinorVersionUpgrade'),
        DBClusterIdentifier: attr('cluster_identifier'),
        PubliclyAccessible: attr('publicly_accessible', { default: false }),
      },
    },
    aws_neptunegraph_graph: {
      type: 'AWS::NeptuneGraph::Graph',
      fields: {
        ...same('DeletionProtection', 'GraphName', 'KmsKeyIdentifier'),
        PublicConnectivity: attr('public_connectivity', { default: false }),
      },
    },
    aws_neptune_cluster_snapshot: {
      type: 'Terraform::Neptune::DBClusterSnapshot',
      fields: { DBClusterIdentifier: attr('db_cluster_identifier') },
    },
  },
};
