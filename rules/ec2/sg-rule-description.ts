import { defineRule, Members, type View } from '../../core/model/index.ts';
import { networkEgress, networkIngress, type NetworkRule } from '../shared/network.ts';
import { isGiven } from '../shared/given.ts';

/** What may come in and what may go out. */
const networkRules: View<NetworkRule> = {
  types: [...new Set([...networkIngress.types, ...networkEgress.types])],
  items: (resource) => {
    const parts = [networkIngress, networkEgress]
      .filter(({ types }) => types.includes(resource.type))
      .map((view) => view.items(resource));
    return new Members(
      parts.flatMap(({ items }) => items),
      parts.some(({ open }) => open),
      resource.self,
    );
  },
};

export default defineRule<NetworkRule>({
  id: 'sg-rule-description',
  title: 'The rules of security groups say what they are for',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_23'],
    trivy: ['AVD-AWS-0124'],
    kics: ['security_group_rule_without_description', 'security_group_rules_without_description'],
    cfnNag: ['W36'],
    cdkNag: ['AwsSolutions-EC27'],
    guard: ['SECURITY_GROUP_DESCRIPTION_RULE'],
  },
  on: networkRules,
  holds: (rule) => isGiven(rule.value.get('Description')),
  message: (rule) =>
    `A rule of ${rule.resource.name} does not say what it is for: nobody will dare to close it.`,
});
