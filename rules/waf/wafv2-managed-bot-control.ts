import { defineRule } from '../../core/model/index.ts';
import { allowsByDefault, guardsBy } from '../shared/web-acl.ts';

export default defineRule({
  id: 'wafv2-managed-bot-control',
  title: 'Web ACLs tell programs from people',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  when: allowsByDefault,
  holds: (acl) => guardsBy(acl, 'AWSManagedRulesBotControlRuleSet'),
  message: (acl) =>
    `${acl.name} does not tell programs from people: scrapers and programs that try passwords pass as visitors.`,
});
