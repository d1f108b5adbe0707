import { attr, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const LOG_DELIVERY = list('log_delivery_configuration', same('DestinationType', 'LogFormat', 'LogType'));

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
          'EngineVersion',
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
      fields: {
        ...same('AccessString', 'Engine', 'NoPasswordRequired', 'UserName'),
        AuthenticationMode: object('authentication_mode', same('Type')),
      },
    },
  },
};
