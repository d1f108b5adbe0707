import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'sagemaker-featuregroup-online-kms',
  title: 'Online stores of features are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::SageMaker::FeatureGroup',
  when: (group) => group.get('OnlineStoreConfig.EnableOnlineStore').is(true),
  path: 'OnlineStoreConfig.SecurityConfig.KmsKeyId',
  holds: isOwnKey,
  message: (resource) =>
    `${resource.name} keeps the current features of everyone under a key of AWS: you cannot say who may decrypt them.`,
});
