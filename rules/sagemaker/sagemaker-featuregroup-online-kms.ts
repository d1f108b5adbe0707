import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'sagemaker-featuregroup-online-kms',
  title: 'Online stores of features are encrypted with a KMS key of the account',
  severity: 'medium',
  controls: ['SageMaker.18'],
  on: 'AWS::SageMaker::FeatureGroup',
  when: (group) => group.get('OnlineStoreConfig.EnableOnlineStore').is(true),
  path: 'OnlineStoreConfig.SecurityConfig.KmsKeyId',
  message: (resource) =>
    `${resource.name} keeps the current features of everyone under a key of AWS: you cannot say who may decrypt them.`,
});
