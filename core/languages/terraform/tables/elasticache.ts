import { attr, computed, inside, list, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const LOG_DELIVERY = list('log_delivery_configuration', same('DestinationType', 'LogFormat', 'LogType'));

/** `no_password_required`, or what the newer block says. */
const NO_PASSWORD = computed((owner, path) => {
  const plain = attr('no_password_required').read(owner, path);
  if (plain.data.kind !== 'absent') return plain;
  return inside('authentication_mode', attr('type', { words: { 'no-password-required': true } })).read(
    owner,
    path,
  );
});

export const elasticache: ServiceTables = {
  resources: {
    aws_elasticache_replication_group: {
      type: 'AWS::ElastiCache::ReplicationGroup',
      fields: {
        ...same(
          'AtRestEncryptionEnabled',
          'AuthToken',
          'AutoMinorVersionUpgrade',
          'AutomaticFailoverEnabled',
          'NumCacheClusters',
          'ReplicasPerNodeGroup',
          'Engine',
          'EngineVersion',
          'GlobalReplicationGroupId',
          'KmsKeyId',
          'MultiAZEnabled',
          'NumCacheClusters',
          'Port',
          'ReplicasPerNodeGroup',
          'SnapshotArns',
          'SnapshotName',
          'SnapshotRetentionLimit',
          'TransitEncryptionEnabled',
        ),
        CacheNodeType: attr('node_type'),
        LogDeliveryConfigurations: LOG_DELIVERY,
        CacheSubnetGroupName: attr('subnet_group_name'),
        UserGroupIds: attr('user_group_ids'),
      },
    },
    aws_elasticache_cluster: {
      type: 'AWS::ElastiCache::CacheCluster',
      fields: {
        ...same(
          'AutoMinorVersionUpgrade',
          'Engine',
          'NumCacheNodes',
          'Port',
          'SnapshotRetentionLimit',
          'TransitEncryptionEnabled',
        ),
        CacheNodeType: attr('node_type'),
        LogDeliveryConfigurations: LOG_DELIVERY,
        AZMode: attr('az_mode'),
        NumCacheNodes: attr('num_cache_nodes'),
        replication_group_id: attr('replication_group_id'),
        CacheSubnetGroupName: attr('subnet_group_name'),
      },
    },
    aws_elasticache_serverless_cache: {
      type: 'AWS::ElastiCache::ServerlessCache',
      fields: same('Engine', 'KmsKeyId'),
    },
    aws_elasticache_user: {
      type: 'AWS::ElastiCache::User',
      fields: { ...same('AccessString', 'Engine', 'UserName'), NoPasswordRequired: NO_PASSWORD },
    },
  },
};
