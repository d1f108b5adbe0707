import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sagemaker-modelquality-encrypt-traffic',
  title: 'Model quality jobs encrypt what their instances send each other',
  severity: 'medium',
  profile: 'strict',
  controls: ['SageMaker.13'],
  on: 'AWS::SageMaker::ModelQualityJobDefinition',
  path: 'NetworkConfig.EnableInterContainerTrafficEncryption',
  when: (job) => not(job.get('JobResources.ClusterConfig.InstanceCount').is(1)),
  holds: (value) => value.is(true),
  fix: set(true, 'review', 'Encrypt what instances send each other (replaces the definition)'),
  message: (resource) =>
    `The instances of ${resource.name} send each other the data that they work on in plain text.`,
});
