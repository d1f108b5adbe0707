import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'sagemaker-flow-definition-kms',
  title: 'What people answer in reviews of models is encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_372'] },
  on: 'Terraform::SageMaker::FlowDefinition',
  path: 'OutputConfig.KmsKeyId',
  holds: isOwnKey,
  message: (resource) =>
    `${resource.name} names no key of yours for what people answer: whoever may read the bucket reads it.`,
});
