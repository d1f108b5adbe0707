import {
  attr,
  byKey,
  computed,
  group,
  inside,
  list,
  never,
  object,
  one,
  same,
  type Fields,
} from '../fields.ts';
import { blocksOf, type BlockInstance } from '../blocks.ts';
import type { ServiceTables } from '../table.ts';

const REDSHIFT_LOGGING = group({
  BucketName: attr('bucket_name'),
  LogDestinationType: attr('log_destination_type'),
});

const LOG_DELIVERY = list('log_delivery_configuration', same('DestinationType', 'LogFormat', 'LogType'));

/** The regions that a table has copies in beside its own, which CloudFormation has a type of its own for. */
const REPLICA = {
  PointInTimeRecoverySpecification: group({ PointInTimeRecoveryEnabled: attr('point_in_time_recovery') }),
};

/** Whether a policy is for a table's stream and not for the table. */
function isForStream(owner: BlockInstance): boolean {
  const { data } = attr('resource_arn').read(owner, []);
  return data.kind === 'present' && data.reference?.attribute === 'stream_arn';
}

/** `no_password_required`, or what the newer block says. */
const NO_PASSWORD = computed((owner, path) => {
  const plain = attr('no_password_required').read(owner, path);
  if (plain.data.kind !== 'absent') return plain;
  return inside('authentication_mode', attr('type', { words: { 'no-password-required': true } })).read(
    owner,
    path,
  );
});

/** The nodes of a search domain. */
const CLUSTER = {
  InstanceCount: attr('instance_count', { default: 1 }),
  ...same('DedicatedMasterCount', 'DedicatedMasterEnabled', 'DedicatedMasterType', 'ZoneAwarenessEnabled'),
};

export const databases: ServiceTables = {
  resources: {
    aws_dynamodb_table: [
      {
        type: 'AWS::DynamoDB::Table',
        named: 'name',
        fields: {
          ...same('BillingMode', 'DeletionProtectionEnabled'),
          TableName: attr('name'),
          GlobalSecondaryIndexes: list('global_secondary_index', { IndexName: attr('name') }),
          ResourcePolicy: never,
          StreamSpecification: group({ ResourcePolicy: never }),
          PointInTimeRecoverySpecification: object('point_in_time_recovery', {
            PointInTimeRecoveryEnabled: attr('enabled'),
          }),
          SSESpecification: object('server_side_encryption', {
            SSEEnabled: attr('enabled'),
            KMSMasterKeyId: attr('kms_key_arn'),
          }),
        },
      },
      {
        type: 'AWS::DynamoDB::GlobalTable',
        when: ({ block, scope }) => blocksOf(block, 'replica', scope).instances.length > 0,
        fields: { Replicas: list('replica', { ...REPLICA, Region: attr('region_name') }) },
      },
    ],
    aws_dynamodb_table_replica: {
      type: 'AWS::DynamoDB::GlobalTable',
      fields: { Replicas: one(REPLICA) },
    },
    aws_redshift_cluster: {
      type: 'AWS::Redshift::Cluster',
      named: 'cluster_identifier',
      fields: {
        ...same(
          'AllowVersionUpgrade',
          'AutomatedSnapshotRetentionPeriod',
          'ClusterSubnetGroupName',
          'ClusterType',
          'Encrypted',
          'EnhancedVpcRouting',
          'KmsKeyId',
          'ManageMasterPassword',
          'MasterUsername',
          'MultiAZ',
          'NodeType',
          'Port',
          'VpcSecurityGroupIds',
        ),
        DBName: attr('database_name'),
        LoggingProperties: object('logging', { BucketName: attr('bucket_name') }),
        MasterUserPassword: attr('master_password'),
        // The provider has made a cluster private where nothing is said since version 6, public before.
        PubliclyAccessible: attr('publicly_accessible'),
      },
    },
    aws_redshift_subnet_group: {
      type: 'AWS::Redshift::ClusterSubnetGroup',
      named: 'name',
      fields: same('Description', 'SubnetIds'),
    },
    aws_redshift_parameter_group: {
      type: 'AWS::Redshift::ClusterParameterGroup',
      fields: {
        ParameterGroupFamily: attr('family'),
        Parameters: list('parameter', { ParameterName: attr('name'), ParameterValue: attr('value') }),
      },
    },
    aws_redshiftserverless_namespace: {
      type: 'AWS::RedshiftServerless::Namespace',
      fields: same('AdminUsername', 'DbName', 'KmsKeyId', 'LogExports'),
    },
    aws_redshiftserverless_workgroup: {
      type: 'AWS::RedshiftServerless::Workgroup',
      fields: {
        ...same('EnhancedVpcRouting', 'PubliclyAccessible'),
        ConfigParameters: list('config_parameter', {
          ParameterKey: attr('parameter_key'),
          ParameterValue: attr('parameter_value'),
        }),
      },
    },
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
    aws_dms_endpoint: {
      type: 'AWS::DMS::Endpoint',
      fields: {
        ...same('EngineName', 'Password', 'SslMode', 'EndpointType'),
        KmsKeyId: attr('kms_key_arn'),
        MongoDbSettings: object('mongodb_settings', { AuthType: attr('auth_type') }),
        RedisSettings: object('redis_settings', { SslSecurityProtocol: attr('ssl_security_protocol') }),
      },
    },
    aws_dms_replication_instance: {
      type: 'AWS::DMS::ReplicationInstance',
      fields: {
        ...same('AutoMinorVersionUpgrade', 'MultiAZ'),
        KmsKeyId: attr('kms_key_arn'),
        PubliclyAccessible: attr('publicly_accessible', { default: false }),
      },
    },
    aws_dms_replication_task: { type: 'AWS::DMS::ReplicationTask', fields: same('ReplicationTaskSettings') },
    aws_opensearch_domain: {
      type: 'AWS::OpenSearchService::Domain',
      fields: {
        ...searchDomain({ AnonymousAuthEnabled: attr('anonymous_auth_enabled') }),
        ClusterConfig: object('cluster_config', { ...CLUSTER, ...same('MultiAZWithStandbyEnabled') }),
        SoftwareUpdateOptions: object('software_update_options', same('AutoSoftwareUpdateEnabled')),
      },
    },
    aws_elasticsearch_domain: {
      type: 'AWS::Elasticsearch::Domain',
      fields: { ...searchDomain({}), ElasticsearchClusterConfig: object('cluster_config', CLUSTER) },
    },
  },
  companions: {
    aws_dynamodb_resource_policy: {
      of: ['aws_dynamodb_table'],
      by: 'resource_arn',
      fields: {
        ResourcePolicy: group({ PolicyDocument: attr('policy') }, (owner) => !isForStream(owner)),
        StreamSpecification: group(
          { ResourcePolicy: group({ PolicyDocument: attr('policy') }) },
          isForStream,
        ),
      },
    },
    aws_redshift_logging: {
      of: ['aws_redshift_cluster'],
      by: 'cluster_identifier',
      fields: { LoggingProperties: REDSHIFT_LOGGING },
    },
  },
};

function searchDomain(security: Fields): Fields {
  return {
    ...same('AccessPolicies'),
    LogPublishingOptions: byKey('log_publishing_options', 'log_type', {
      Enabled: attr('enabled', { default: true }),
      CloudWatchLogsLogGroupArn: attr('cloudwatch_log_group_arn'),
    }),
    EncryptionAtRestOptions: object('encrypt_at_rest', {
      Enabled: attr('enabled'),
      KmsKeyId: attr('kms_key_id'),
    }),
    NodeToNodeEncryptionOptions: object('node_to_node_encryption', { Enabled: attr('enabled') }),
    DomainEndpointOptions: object('domain_endpoint_options', {
      EnforceHTTPS: attr('enforce_https'),
      TLSSecurityPolicy: attr('tls_security_policy'),
    }),
    VPCOptions: object('vpc_options', same('SubnetIds', 'SecurityGroupIds')),
    AdvancedSecurityOptions: object('advanced_security_options', {
      Enabled: attr('enabled'),
      ...security,
      InternalUserDatabaseEnabled: attr('internal_user_database_enabled'),
      MasterUserOptions: object('master_user_options', { MasterUserARN: attr('master_user_arn') }),
    }),
  };
}
