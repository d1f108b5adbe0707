import { all, any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'route-default-via-nat',
  title: 'Default routes lead through a gateway',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_35'] },
  on: 'AWS::EC2::Route',
  holds: (route) => {
    const world = any(
      route.get('DestinationCidrBlock').is('0.0.0.0/0'),
      route.get('DestinationIpv6CidrBlock').is('::/0'),
    );
    return not(all(world, any(route.get('InstanceId').present(), route.get('NetworkInterfaceId').present())));
  },
  message: (route) =>
    `${route.name} sends all traffic out through an instance that somebody has to patch: whoever gets into it reads everything.`,
});
