import { all, defineRule } from '../../core/model/index.ts';
import { allows, namesAllActions, namesAllResources } from '../shared/policy.ts';

export default defineRule({
  id: 'sso-permission-set-inline-no-star',
  title: 'Permission sets do not allow everything on everything',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_62'], kics: ['sso_policy_with_full_privileges'] },
  on: 'AWS::SSO::PermissionSet',
  holds: (permissions) =>
    permissions
      .policy('InlinePolicy')
      .none((statement) => all(namesAllActions(statement), namesAllResources(statement), allows(statement))),
  message: (permissions) =>
    `${permissions.name} allows every action on every resource: everyone who is given it owns the account.`,
});
