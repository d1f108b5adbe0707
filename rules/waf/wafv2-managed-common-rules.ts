import { any, defineRule } from '../../core/model/index.ts';
import { allowsByDefault, appendGroup, enforces, usesGroup, usesOtherGroups } from '../shared/web-acl.ts';

export default defineRule({
  id: 'wafv2-managed-common-rules',
  title: 'Web ACLs block common attacks on web applications',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  when: allowsByDefault,
  holds: (acl) => any(enforces(acl, GROUP), usesOtherGroups(acl)).at(acl.get('Rules')),
  fix: (acl) => (usesGroup(acl, GROUP).truth === 'no' ? appendGroup(acl, GROUP) : undefined),
  message: (acl) =>
    `${acl.name} does not look for the common attacks on web applications, such as cross-site scripting and file inclusion.`,
});

const GROUP = 'AWSManagedRulesCommonRuleSet';
