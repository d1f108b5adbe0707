import { all, defineRule, no, not, yes } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allows, covers, namesAllResources } from '../shared/policy.ts';

export default defineRule<IdentityStatement>({
  id: 'iam-policy-passrole-scoped',
  title: 'Roles are passed by name',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: {
    trivy: ['AVD-AWS-0342'],
    kics: ['iam_role_policy_passrole_allows_all'],
    cfnNag: ['F38', 'F39', 'F40'],
    guard: ['IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE'],
  },
  on: identityStatements,
  holds: ({ statement }) =>
    not(
      all(
        statement.actions.some((action) => covers(action, 'iam:PassRole')),
        namesAllResources(statement),
        allows(statement),
        not(statement.conditions.some((condition) => (condition.key === 'iam:passedtoservice' ? yes : no))),
        not(statement.actions.some((action) => action.is('*'))),
      ).at(statement.value.get('Resource')),
    ),
  message: ({ resource }) =>
    `${resource.name} can hand any role of the account to a service, an administrator's included, and then act with it.`,
});
