import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloud9-no-ingress',
  title: 'Cloud9 environments are reached through Systems Manager',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-C91'] },
  on: 'AWS::Cloud9::EnvironmentEC2',
  path: 'ConnectionType',
  holds: (value) => value.or('CONNECT_SSH').is('CONNECT_SSM'),
  fix: set('CONNECT_SSM', 'replaces', 'Connect through Systems Manager (replaces the environment)'),
  message: (environment) =>
    `${environment.name} has a machine with a public address and an open SSH port, where developers keep code and credentials.`,
});
