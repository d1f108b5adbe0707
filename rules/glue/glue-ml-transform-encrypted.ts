import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'glue-ml-transform-encrypted',
  title: 'Machine learning transforms encrypt what they learn',
  severity: 'medium',
  profile: 'strict',
  controls: ['Glue.3'],
  on: 'AWS::Glue::MLTransform',
  path: 'TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode',
  holds: (value) => value.is('SSE-KMS', 'SSEKMS'),
  message: (resource) =>
    `${resource.name} keeps labels and trained models, which hold parts of your data, unencrypted.`,
});
