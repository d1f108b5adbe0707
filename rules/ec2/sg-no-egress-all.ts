import { all, defineRule, not } from '../../core/model/index.ts';
import { isWorld, networkEgress, type NetworkRule } from '../shared/network.ts';

export default defineRule<NetworkRule>({
  id: 'sg-no-egress-all',
  title: 'Security groups limit where connections go out to',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_382'],
    trivy: ['AVD-AWS-0104'],
    kics: ['security_groups_allows_unrestricted_outbound_traffic'],
    cfnNag: ['W5'],
    guard: ['EC2_SECURITY_GROUP_EGRESS_OPEN_TO_WORLD_RULE'],
  },
  on: networkEgress,
  holds: (rule) => not(all(isWorld(rule))),
  message: (rule) =>
    `${rule.resource.name} lets its instances connect to every address: whoever gets in can send data anywhere.`,
});
