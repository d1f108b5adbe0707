import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ecs-exec-logging',
  title: 'Sessions in containers are logged',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_223'] },
  on: 'AWS::ECS::Cluster',
  path: 'Configuration.ExecuteCommandConfiguration.Logging',

  holds: (value) => not(value.is('NONE')),
  fix: set('DEFAULT', 'costs', 'Log sessions where the tasks log (billed by volume)'),
  message: (resource) =>
    `${resource.name} keeps no record of sessions in its containers: what somebody typed there cannot be found out.`,
});
