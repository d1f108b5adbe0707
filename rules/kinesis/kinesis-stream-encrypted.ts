import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kinesis-stream-encrypted',
  title: 'Streams encrypt their records',
  severity: 'medium',
  controls: ['Kinesis.1'],
  equivalents: {
    checkov: ['CKV_AWS_43'],
    trivy: ['AVD-AWS-0064'],
    cfnNag: ['W49'],
    cdkNag: ['AwsSolutions-KDS1'],
  },
  on: 'AWS::Kinesis::Stream',
  path: 'StreamEncryption.EncryptionType',
  holds: (value) => value.is('KMS'),
  message: (resource) => `${resource.name} keeps its records unencrypted for up to a year.`,
});
