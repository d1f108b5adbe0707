import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'clientvpn-no-authorize-all',
  title: 'Each group of a VPN reaches its own networks',
  severity: 'medium',
  profile: 'all',
  controls: [],
  on: 'AWS::EC2::ClientVpnAuthorizationRule',
  path: 'AuthorizeAllGroups',
  holds: (value) => not(value.is(true)),
  message: (resource) =>
    `Everyone who can log in to the VPN reaches the network of ${resource.name}, whatever group they belong to.`,
});
