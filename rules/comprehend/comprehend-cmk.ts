import { all, defineRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'comprehend-cmk',
  title: 'Comprehend encrypts models and volumes with KMS keys of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_267', 'CKV_AWS_268'] },
  on: ['AWS::Comprehend::DocumentClassifier', 'AWS::Comprehend::EntityRecognizer'],
  holds: (model) => all(isOwnKey(model.get('ModelKmsKeyId')), isOwnKey(model.get('VolumeKmsKeyId'))),
  message: (resource) =>
    `${resource.name} trains without KMS keys of yours: you cannot limit or withdraw the use of what encrypts its texts.`,
});
