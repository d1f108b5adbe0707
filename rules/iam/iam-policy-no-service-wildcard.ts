import { all, defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allows } from '../shared/policy.ts';

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-service-wildcard',
  title: 'Policies name single actions of a service',
  severity: 'low',
  profile: 'all',
  controls: ['IAM.21'],
  equivalents: {
    checkov: ['CKV_AWS_49', 'CKV_AWS_63'],
    trivy: ['AVD-AWS-0057', 'AVD-AWS-0114', 'AVD-AWS-0120'],
    cfnNag: ['F3', 'F4', 'F5'],
    cdkNag: [
      'AwsSolutions-IAM5',
      'HIPAA.Security-IAMPolicyNoStatementsWithFullAccess',
      'NIST.800.53.R5-IAMPolicyNoStatementsWithFullAccess',
      'PCI.DSS.321-IAMPolicyNoStatementsWithFullAccess',
      'Serverless-LambdaStarPermissions',
    ],
    guard: [
      'iam_policy_no_statements_with_full_access',
      'IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS',
      'IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS',
    ],
  },
  on: identityStatements,
  holds: ({ statement }) =>
    not(
      all(
        statement.actions.some((action) => action.matches(/^(?:\*|[a-z0-9-]+:\*)$/i)),
        allows(statement),
      ),
    ),
  message: ({ resource }) =>
    `${resource.name} allows every action of a service, and what AWS adds to it later.`,
});
