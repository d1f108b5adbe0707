import { propertyRule, set, unknown } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ecs-fargate-platform-version',
  title: 'Fargate services run on a current platform version',
  severity: 'medium',
  profile: 'strict',
  controls: ['ECS.10'],
  equivalents: { checkov: ['CKV_AWS_332'] },
  on: 'AWS::ECS::Service',
  path: 'PlatformVersion',
  holds: (version) =>
    version.is('1.0.0').truth === 'yes' ? unknown : version.or('LATEST').is('LATEST', '1.4.0'),
  fix: set('LATEST', 'interrupts', 'Follow the latest platform version (starts new tasks)'),
  message: (service) =>
    `${service.name} stays on an old platform version of Fargate: fixes for the kernel and the container runtime do not reach it.`,
});
