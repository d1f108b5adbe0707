import { defineRule, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'networkfirewall-multi-az',
  title: 'Network firewalls span several availability zones',
  severity: 'medium',
  profile: 'strict',
  controls: ['NetworkFirewall.1'],
  on: 'AWS::NetworkFirewall::Firewall',
  holds: (firewall) => {
    const mappings = firewall.list('SubnetMappings');
    if (mappings.open || mappings.items.length === 0) return unknown;
    return mappings.value.decided(mappings.items.length > 1);
  },
  message: (firewall) =>
    `${firewall.name} has one endpoint: when its availability zone fails, so does all traffic that has to pass it.`,
});
