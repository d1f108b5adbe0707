import { any, defineRule } from '../../core/model/index.ts';
import { allowsByDefault, appendGroup, enforces, usesGroup, usesOtherGroups } from '../shared/web-acl.ts';

export default defineRule({
  id: 'wafv2-managed-known-bad-inputs',
  title: 'Web ACLs block inputs that are known to exploit software',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_192', 'CKV2_AWS_47', 'CKV2_AWS_76', 'CKV2_AWS_77', 'CKV2_AWS_78'],
  },
  on: 'AWS::WAFv2::WebACL',
  when: allowsByDefault,
  holds: (acl) => any(enforces(acl, GROUP), usesOtherGroups(acl)).at(acl.get('Rules')),
  fix: (acl) => (usesGroup(acl, GROUP).truth === 'no' ? appendGroup(acl, GROUP) : undefined),
  message: (acl) =>
    `${acl.name} lets requests pass that are known to exploit software, such as Log4Shell (CVE-2021-44228).`,
});

const GROUP = 'AWSManagedRulesKnownBadInputsRuleSet';
