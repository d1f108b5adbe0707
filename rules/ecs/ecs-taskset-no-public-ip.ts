import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ecs-taskset-no-public-ip',
  title: 'Tasks of task sets have no public address',
  severity: 'high',
  profile: 'strict',
  controls: ['ECS.16'],
  on: 'AWS::ECS::TaskSet',
  path: 'NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp',
  holds: (value) => value.or('DISABLED').is('DISABLED'),
  fix: set('DISABLED', ['replaces', 'locks out'], 'Give its tasks no public address (replaces the task set)'),
  message: (resource) =>
    `The tasks of ${resource.name} get addresses on the internet: only their security groups stand before them.`,
});
