import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'msk-no-unauthenticated',
  title: 'Kafka clients log in',
  severity: 'medium',
  controls: ['MSK.6'],
  on: 'AWS::MSK::Cluster',
  path: 'ClientAuthentication.Unauthenticated.Enabled',
  holds: (value) => not(value.is(true)),
  fix: set(false, 'locks out', 'Turn unauthenticated access off (clients without a login lose access)'),
  message: (resource) =>
    `${resource.name} lets clients in without a login: whatever reaches a broker can read and write every topic.`,
});
