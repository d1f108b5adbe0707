import { attr, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const memorydb: ServiceTables = {
  resources: {
    aws_memorydb_cluster: {
      type: 'AWS::MemoryDB::Cluster',
      named: 'name',
      fields: {
        ACLName: attr('acl_name'),
        KmsKeyId: attr('kms_key_arn'),
        NumReplicasPerShard: attr('num_replicas_per_shard', { default: 1 }),
        SnapshotRetentionLimit: attr('snapshot_retention_limit'),
        TLSEnabled: attr('tls_enabled', { default: true }),
      },
    },
    aws_memorydb_snapshot: { type: 'AWS::MemoryDB::Snapshot', fields: same('KmsKeyArn') },
  },
};
