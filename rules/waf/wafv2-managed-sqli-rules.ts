import { any, defineRule } from '../../core/model/index.ts';
import { allowsByDefault, appendMissingGroup, guardsBy } from '../shared/web-acl.ts';

export default defineRule({
  id: 'wafv2-managed-sqli-rules',
  title: 'Web ACLs block attempts to slip commands to a database',
  severity: 'medium',
  profile: 'all',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  when: allowsByDefault,
  holds: (acl) =>
    any(
      acl.list('Rules').some((rule) => rule.get('Statement.SqliMatchStatement').present()),
      guardsBy(acl, GROUP),
    ).at(acl.get('Rules')),
  fix: (acl) => appendMissingGroup(acl, GROUP),
  message: (acl) =>
    `${acl.name} lets requests pass that try to slip SQL to the database behind the application.`,
});

const GROUP = 'AWSManagedRulesSQLiRuleSet';
