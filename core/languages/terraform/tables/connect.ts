import { attr, group, inside, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const STORAGE_KEY = { EncryptionConfig: object('encryption_config', same('KeyId')) };

export const connect: ServiceTables = {
  resources: {
    aws_connect_instance_storage_config: {
      type: 'AWS::Connect::InstanceStorageConfig',
      fields: {
        StorageType: inside('storage_config', attr('storage_type')),
        S3Config: inside('storage_config', object('s3_config', STORAGE_KEY)),
        KinesisVideoStreamConfig: inside(
          'storage_config',
          object('kinesis_video_stream_config', STORAGE_KEY),
        ),
      },
    },
    aws_connect_instance: {
      type: 'AWS::Connect::Instance',
      fields: {
        Attributes: group({ ContactflowLogs: attr('contact_flow_logs_enabled', { default: false }) }),
      },
    },
  },
};
