import { all, defineRule, no, not, yes } from '../../core/model/index.ts';
import { identityStatements, PERMISSION_SET, type IdentityStatement } from '../shared/identity-policy.ts';
import { allows, namesAllActions, namesAllResources } from '../shared/policy.ts';

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-full-admin',
  title: 'Policies do not allow everything on everything',
  severity: 'high',
  controls: ['IAM.1'],
  equivalents: {
    checkov: ['CKV_AWS_1', 'CKV_AWS_62', 'CKV2_AWS_40'],
    kics: [
      'iam_policies_with_full_privileges',
      'iam_policy_grants_full_permissions',
      'iam_role_with_full_privileges',
      'lambda_functions_with_full_privileges',
    ],
    cfnNag: ['F40'],
    cdkNag: [
      'HIPAA.Security-IAMPolicyNoStatementsWithAdminAccess',
      'NIST.800.53.R4-IAMPolicyNoStatementsWithAdminAccess',
      'NIST.800.53.R5-IAMPolicyNoStatementsWithAdminAccess',
      'PCI.DSS.321-IAMPolicyNoStatementsWithAdminAccess',
    ],
    guard: ['iam_policy_no_statements_with_admin_access'],
  },
  on: identityStatements,
  // Permission sets have a rule of their own.
  when: ({ resource }) => (resource.type === PERMISSION_SET ? no : yes),
  holds: ({ statement }) =>
    not(all(namesAllActions(statement), namesAllResources(statement), allows(statement))),
  message: ({ resource }) =>
    `${resource.name} allows every action on every resource: whoever gets hold of it owns the account.`,
});
