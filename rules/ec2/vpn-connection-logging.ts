import { defineRule } from '../../core/model/index.ts';

/** Every connection has two; one of which nothing is said does not log. */
const TUNNELS = 2;

export default defineRule({
  id: 'vpn-connection-logging',
  title: 'Both tunnels of a VPN connection log',
  severity: 'medium',
  profile: 'strict',
  controls: ['EC2.171'],
  on: 'AWS::EC2::VPNConnection',
  holds: (connection) => {
    const tunnels = connection.list('VpnTunnelOptionsSpecifications');
    if (tunnels.items.length < TUNNELS && !tunnels.open) return tunnels.value.decided(false);
    return tunnels.every((tunnel) => tunnel.get('LogOptions.CloudwatchLogOptions.LogEnabled').is(true));
  },
  message: (connection) =>
    `${connection.name} keeps no record of its tunnels: attempts to get in and the reason of an outage leave no trace.`,
});
