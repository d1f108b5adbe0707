import { all, defineRule, not } from '../../core/model/index.ts';
import { isWorld, networkIngress, type NetworkRule } from '../shared/network.ts';

export default defineRule<NetworkRule>({
  id: 'sg-no-ingress-all-protocols',
  title: 'Security groups do not open everything to the internet',
  severity: 'critical',
  controls: [],
  equivalents: {
    kics: ['security_group_ingress_with_all_protocols', 'security_groups_with_meta_ip'],
    checkov: ['CKV_AWS_277'],
    cfnNag: ['W42'],
    guard: ['SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE'],
  },
  on: networkIngress,
  holds: (rule) => not(all(isWorld(rule), rule.protocol.is('-1', 'all')).at(rule.protocol)),
  message: (rule) => `${rule.resource.name} lets the whole internet reach every port of every protocol.`,
});
