import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'transfer-not-public',
  title: 'Transfer servers are reached through a VPC',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_164'] },
  on: 'AWS::Transfer::Server',
  path: 'EndpointType',
  holds: (value) => not(value.or('PUBLIC').is('PUBLIC')),
  message: (resource) =>
    `${resource.name} has an address that everyone can call and that no security group guards.`,
});
