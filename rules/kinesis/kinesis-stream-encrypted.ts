import { propertyRule } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';

export default propertyRule({
  id: 'kinesis-stream-encrypted',
  title: 'Streams encrypt their records',
  severity: 'medium',
  controls: ['Kinesis.1'],
  equivalents: {
    guard: ['KINESIS_STREAM_ENCRYPTION_RULE'],
    checkov: ['CKV_AWS_43'],
    trivy: ['AVD-AWS-0064'],
    cfnNag: ['W49'],
    cdkNag: ['AwsSolutions-KDS1'],
  },
  on: 'AWS::Kinesis::Stream',
  path: 'StreamEncryption.EncryptionType',
  holds: (value) => value.is('KMS'),
  fix: (stream) => ({
    title: 'Encrypt with the key of AWS (KMS bills requests; other accounts cannot use it)',
    safety: ['costs', 'locks out'],
    edits: [
      setting(stream, 'StreamEncryption.EncryptionType', 'KMS'),
      ...(stream.get('StreamEncryption.KeyId').present().truth === 'no'
        ? [setting(stream, 'StreamEncryption.KeyId', 'alias/aws/kinesis')]
        : []),
    ],
  }),
  message: (resource) => `${resource.name} keeps its records unencrypted for up to a year.`,
});
