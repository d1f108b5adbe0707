import { attr, group, inside, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const WORKER_LOG = (name: string) => object(name, same('Enabled'));

/** Services that move, store and search data: Athena, Glue, Kafka, Kinesis, Kendra, Timestream. */
export const analytics: ServiceTables = {
  resources: {
    aws_athena_workgroup: {
      type: 'AWS::Athena::WorkGroup',
      named: 'name',
      fields: {
        Name: attr('name'),
        WorkGroupConfiguration: object('configuration', {
          EnforceWorkGroupConfiguration: attr('enforce_workgroup_configuration', { default: true }),
          EngineVersion: object('engine_version', same('SelectedEngineVersion')),
          PublishCloudWatchMetricsEnabled: attr('publish_cloudwatch_metrics_enabled', { default: true }),
          ResultConfiguration: object('result_configuration', {
            OutputLocation: attr('output_location'),
            EncryptionConfiguration: object('encryption_configuration', {
              EncryptionOption: attr('encryption_option'),
              KmsKey: attr('kms_key_arn'),
            }),
          }),
        }),
      },
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
      fields: same('SecurityConfiguration'),
    },
    aws_glue_job: {
      type: 'AWS::Glue::Job',
      named: 'name',
      fields: {
        ...same('DefaultArguments', 'GlueVersion', 'SecurityConfiguration'),
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
    aws_kendra_index: {
      type: 'AWS::Kendra::Index',
      fields: {
        ServerSideEncryptionConfiguration: object('server_side_encryption_configuration', same('KmsKeyId')),
      },
    },
    aws_kinesis_resource_policy: {
      type: 'AWS::Kinesis::ResourcePolicy',
      fields: { ResourcePolicy: attr('policy'), ResourceArn: attr('resource_arn') },
    },
    aws_kinesis_video_stream: {
      type: 'AWS::KinesisVideo::Stream',
      fields: same('DataRetentionInHours', 'KmsKeyId'),
    },
    aws_quicksight_data_source: {
      type: 'AWS::QuickSight::DataSource',
      fields: { SslProperties: object('ssl_properties', same('DisableSsl')) },
    },
    aws_msk_cluster: {
      type: 'AWS::MSK::Cluster',
      named: 'cluster_name',
      fields: {
        ...same('EnhancedMonitoring'),
        BrokerNodeGroupInfo: object('broker_node_group_info', {
          ...same('ClientSubnets'),
          ConnectivityInfo: object('connectivity_info', {
            PublicAccess: object('public_access', same('Type')),
          }),
        }),
        ClientAuthentication: object('client_authentication', {
          Unauthenticated: group({ Enabled: attr('unauthenticated') }),
        }),
        EncryptionInfo: object('encryption_info', {
          EncryptionAtRest: group({ DataVolumeKMSKeyId: attr('encryption_at_rest_kms_key_arn') }),
          EncryptionInTransit: object('encryption_in_transit', {
            ClientBroker: attr('client_broker', { default: 'TLS' }),
            InCluster: attr('in_cluster', { default: true }),
          }),
        }),
        LoggingInfo: object('logging_info', {
          BrokerLogs: object('broker_logs', {
            CloudWatchLogs: WORKER_LOG('cloudwatch_logs'),
            Firehose: WORKER_LOG('firehose'),
            S3: WORKER_LOG('s3'),
          }),
        }),
      },
    },
    aws_mskconnect_connector: {
      type: 'AWS::KafkaConnect::Connector',
      fields: {
        KafkaClusterEncryptionInTransit: object('kafka_cluster_encryption_in_transit', {
          EncryptionType: attr('encryption_type', { default: 'PLAINTEXT' }),
        }),
        LogDelivery: object('log_delivery', {
          WorkerLogDelivery: object('worker_log_delivery', {
            CloudWatchLogs: WORKER_LOG('cloudwatch_logs'),
            Firehose: WORKER_LOG('firehose'),
            S3: WORKER_LOG('s3'),
          }),
        }),
      },
    },
    aws_opensearchserverless_collection: {
      type: 'AWS::OpenSearchServerless::Collection',
      named: 'name',
      fields: same('Name', 'StandbyReplicas', 'Type'),
    },
    aws_opensearchserverless_security_policy: {
      type: 'AWS::OpenSearchServerless::SecurityPolicy',
      fields: same('Name', 'Policy', 'Type'),
    },
    aws_timestreamwrite_database: { type: 'AWS::Timestream::Database', fields: same('KmsKeyId') },
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
    aws_iot_policy: { type: 'AWS::IoT::Policy', fields: { PolicyDocument: attr('policy') } },
    aws_globalaccelerator_accelerator: {
      type: 'AWS::GlobalAccelerator::Accelerator',
      fields: { FlowLogsEnabled: inside('attributes', attr('flow_logs_enabled', { default: false })) },
    },
  },
};
