import { attr, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const dms: ServiceTables = {
  resources: {
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
  },
};
