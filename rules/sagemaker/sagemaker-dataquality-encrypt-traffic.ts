import { encryptTrafficRule } from '../shared/job-definitions.ts';

export default encryptTrafficRule({
  id: 'sagemaker-dataquality-encrypt-traffic',
  title: 'Data quality jobs encrypt what their instances send each other',
  severity: 'medium',
  controls: ['SageMaker.9'],
  equivalents: { checkov: ['CKV_AWS_369'] },
  on: 'AWS::SageMaker::DataQualityJobDefinition',
});
