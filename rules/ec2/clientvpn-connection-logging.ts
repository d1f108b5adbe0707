import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'clientvpn-connection-logging',
  title: 'Client VPN endpoints log who connects',
  severity: 'low',
  profile: 'strict',
  controls: ['EC2.51'],
  on: 'AWS::EC2::ClientVpnEndpoint',
  path: 'ConnectionLogOptions.Enabled',
  holds: (value) => value.is(true),
  message: (resource) =>
    `${resource.name} keeps no record of who connects and when: a stolen client certificate is used unnoticed.`,
});
