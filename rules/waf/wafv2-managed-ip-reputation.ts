import { defineRule } from '../../core/model/index.ts';
import { allowsByDefault, appendMissingGroup, guardsBy } from '../shared/web-acl.ts';

export default defineRule({
  id: 'wafv2-managed-ip-reputation',
  title: 'Web ACLs block addresses that are known to attack',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  when: allowsByDefault,
  holds: (acl) => guardsBy(acl, GROUP),
  fix: (acl) => appendMissingGroup(acl, GROUP),
  message: (acl) => `${acl.name} answers addresses that AWS knows to scan, attack and flood.`,
});

const GROUP = 'AWSManagedRulesAmazonIpReputationList';
