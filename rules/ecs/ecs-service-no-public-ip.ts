import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ecs-service-no-public-ip',
  title: 'Tasks of services have no public address',
  severity: 'high',
  profile: 'strict',
  controls: ['ECS.2'],
  equivalents: { checkov: ['CKV_AWS_333'] },
  on: 'AWS::ECS::Service',
  path: 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp',
  holds: (value) => value.or('DISABLED').is('DISABLED'),
  fix: set(
    'DISABLED',
    ['interrupts', 'locks out'],
    'Give its tasks no public address (they need a NAT gateway or endpoints)',
  ),
  message: (resource) =>
    `The tasks of ${resource.name} get addresses on the internet: only their security groups stand before them.`,
});
