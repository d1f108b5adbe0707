import { isolationRule } from '../shared/job-definitions.ts';

export default isolationRule({
  id: 'sagemaker-monitoring-isolation',
  title: 'Containers of monitoring jobs cannot reach the network',
  severity: 'medium',
  controls: ['SageMaker.14'],
  on: 'AWS::SageMaker::MonitoringSchedule',
  path: 'MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation',
});
