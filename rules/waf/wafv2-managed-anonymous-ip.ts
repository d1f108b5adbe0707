import { defineRule } from '../../core/model/index.ts';
import { allowsByDefault, appendMissingGroup, guardsBy } from '../shared/web-acl.ts';

export default defineRule({
  id: 'wafv2-managed-anonymous-ip',
  title: 'Web ACLs block visitors who hide where they come from',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  when: allowsByDefault,
  holds: (acl) => guardsBy(acl, GROUP),
  fix: (acl) => appendMissingGroup(acl, GROUP),
  message: (acl) => `${acl.name} answers visitors who hide behind proxies, Tor and rented servers.`,
});

const GROUP = 'AWSManagedRulesAnonymousIpList';
