import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'fms-policy-remediation',
  title: 'Policies of Firewall Manager repair what they find',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::FMS::Policy',
  path: 'RemediationEnabled',
  when: (policy) => policy.get('SecurityServicePolicyData.Type').is('WAF', 'WAFV2', 'SHIELD_ADVANCED'),
  holds: (enabled) => not(enabled.is(false)),
  fix: set(true, ['costs', 'locks out'], 'Repair by itself (may block visitors, billed)'),
  message: (resource) => `${resource.name} lists what lacks its protection and leaves it as it is.`,
});
