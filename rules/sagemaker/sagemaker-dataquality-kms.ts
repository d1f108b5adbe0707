import { all, defineRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'sagemaker-dataquality-kms',
  title: 'Data quality jobs encrypt their disks and results with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_367', 'CKV_AWS_368'] },
  on: 'AWS::SageMaker::DataQualityJobDefinition',
  holds: (job) =>
    all(
      isOwnKey(job.get('DataQualityJobOutputConfig.KmsKeyId')),
      isOwnKey(job.get('JobResources.ClusterConfig.VolumeKmsKeyId')),
    ),
  message: (job) =>
    `${job.name} encrypts its disks or its results with a key that AWS manages: you cannot limit or withdraw its use.`,
});
