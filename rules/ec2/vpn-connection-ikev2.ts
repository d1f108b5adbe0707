import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'vpn-connection-ikev2',
  title: 'VPN connections negotiate their keys with IKEv2',
  severity: 'low',
  profile: 'all',
  controls: ['EC2.183'],
  on: 'AWS::EC2::VPNConnection',
  holds: (connection) => {
    const tunnels = connection.list('VpnTunnelOptionsSpecifications');
    if (tunnels.items.length === 0 && !tunnels.open) return tunnels.value.decided(false);
    return tunnels.every((tunnel) => {
      const versions = tunnel.get('IKEVersions').list();
      if (versions.items.length === 0 && !versions.open) return versions.value.decided(false);
      return versions.none((version) => version.get('Value').is('ikev1'));
    });
  },
  message: (connection) =>
    `${connection.name} lets the other side negotiate keys with IKEv1, which is out of support and gives passwords away to guessing.`,
});
