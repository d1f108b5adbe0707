import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sagemaker-monitoring-encrypt-traffic',
  title: 'Monitoring jobs encrypt what their instances send each other',
  severity: 'medium',
  profile: 'strict',
  controls: ['SageMaker.22'],
  on: 'AWS::SageMaker::MonitoringSchedule',
  path: 'MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption',
  when: (job) =>
    not(
      job
        .get(
          'MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount',
        )
        .is(1),
    ),
  holds: (value) => value.is(true),
  fix: set(true, 'changes', 'Encrypt what instances send each other (takes some time)'),
  message: (resource) =>
    `The instances of ${resource.name} send each other the data that they work on in plain text.`,
});
