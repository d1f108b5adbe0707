import { attr, group, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const WORKER_LOG = (name: string) => object(name, same('Enabled'));

export const msk: ServiceTables = {
  resources: {
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
        ConnectorConfiguration: attr('connector_configuration'),
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
  },
};
