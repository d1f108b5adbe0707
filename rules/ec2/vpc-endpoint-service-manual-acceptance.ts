import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'vpc-endpoint-service-manual-acceptance',
  title: 'Endpoint services ask before they let a consumer in',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_123'] },
  on: 'AWS::EC2::VPCEndpointService',
  path: 'AcceptanceRequired',
  holds: (value) => not(value.is(false)),
  fix: set(true, 'changes', 'Ask for acceptance (new consumers have to wait for it)'),
  message: (resource) =>
    `Every account that ${resource.name} allows connects to the service by itself, without anyone agreeing to it.`,
});
