import { all, any, defineRule, not } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'sagemaker-inference-experiment-kms',
  title: 'Inference experiments are encrypted with a KMS key of the account',
  severity: 'medium',
  profile: 'all',
  controls: ['SageMaker.23', 'SageMaker.24'],
  on: 'AWS::SageMaker::InferenceExperiment',
  holds: (experiment) =>
    all(
      isOwnKey(experiment.get('KmsKey')),
      any(
        not(experiment.get('DataStorageConfig').present()),
        isOwnKey(experiment.get('DataStorageConfig.KmsKey')),
      ),
    ),
  message: (experiment) =>
    `${experiment.name} names no key of yours for the disks of its machines, or for the requests and answers that it keeps.`,
});
