import { defineRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

const CONFIGS: Readonly<Record<string, string>> = {
  S3: 'S3Config',
  KINESIS_VIDEO_STREAM: 'KinesisVideoStreamConfig',
};

export default defineRule({
  id: 'connect-storage-cmk',
  title: 'Recordings and transcripts of Connect are encrypted with a KMS key of the account',
  severity: 'medium',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_269', 'CKV_AWS_270'] },
  on: 'AWS::Connect::InstanceStorageConfig',
  when: (storage) => storage.get('StorageType').is(...Object.keys(CONFIGS)),
  holds: (storage) => {
    const config = CONFIGS[String(storage.get('StorageType').literal()).toUpperCase()];
    return isOwnKey(storage.get([config ?? 'S3Config', 'EncryptionConfig', 'KeyId']));
  },
  message: (storage) =>
    `${storage.name} names no key of yours for what customers said and wrote: whoever may read the storage reads it.`,
});
