import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'sagemaker-featuregroup-offline-kms',
  title: 'Offline stores of features are encrypted with a KMS key of the account',
  severity: 'medium',
  controls: ['SageMaker.17'],
  on: 'AWS::SageMaker::FeatureGroup',
  when: (group) => group.get('OfflineStoreConfig').present(),
  path: 'OfflineStoreConfig.S3StorageConfig.KmsKeyId',
  message: (resource) =>
    `${resource.name} names no key of yours for the history of its features: whoever may read the bucket reads it.`,
});
