import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'mwaa-not-public',
  title: 'Airflow environments are reached from the VPC alone',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_66'] },
  on: 'AWS::MWAA::Environment',
  path: 'WebserverAccessMode',
  holds: (value) => not(value.is('PUBLIC_ONLY')),
  fix: set('PRIVATE_ONLY', 'locks out', 'Make it private (people need a way into the VPC)'),
  message: (resource) =>
    `The web interface of ${resource.name}, from which code runs with its role, stands on the internet.`,
});
