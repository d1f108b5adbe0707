import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'sagemaker-flow-definition-kms',
  title: 'What people answer in reviews of models is encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_372'] },
  on: 'Terraform::SageMaker::FlowDefinition',
  path: 'OutputConfig.KmsKeyId',
  message: (resource) =>
    `${resource.name} names no key of yours for what people answer: whoever may read the bucket reads it.`,
});
