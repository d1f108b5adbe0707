import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'firehose-sse',
  title: 'Delivery streams encrypt what they buffer',
  severity: 'medium',
  controls: ['DataFirehose.1'],
  equivalents: {
    guard: ['KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTION_RULE'],
    checkov: ['CKV_AWS_240', 'CKV_AWS_241'],
    kics: ['kinesis_sse_not_configured'],
    cfnNag: ['W88'],
    cdkNag: ['AwsSolutions-KDF1'],
  },
  on: 'AWS::KinesisFirehose::DeliveryStream',
  // A stream that reads from Kinesis or Kafka has the encryption of its source.
  when: (stream) => stream.get('DeliveryStreamType').or('DirectPut').is('DirectPut'),
  holds: (stream) => stream.get('DeliveryStreamEncryptionConfigurationInput').present(),
  fix: (stream) => ({
    title: 'Encrypt what is buffered',
    safety: 'safe',
    edits: [
      {
        kind: 'set',
        resource: stream.name,
        path: ['DeliveryStreamEncryptionConfigurationInput', 'KeyType'],
        value: 'AWS_OWNED_CMK',
      },
    ],
  }),
  message: (stream) => `${stream.name} buffers what it is given unencrypted until it is delivered.`,
});
