import {
  all,
  defineRule,
  no,
  not,
  type Answer,
  type Condition,
  type Statement,
  type Value,
} from '../../core/model/index.ts';
import { coversAllOf } from '../shared/arns.ts';
import { takesEveryService } from '../shared/conditions.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allows, coversAction, namesAllActions } from '../shared/policy.ts';

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
    guard: ['IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE', 'IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE'],
  },
  on: identityStatements,
  holds: ({ statement }) =>
    not(
      all(
        coversAction(statement, 'iam:PassRole'),
        coversAllOf(statement, 'iam:PassRole'),
        allows(statement),
        not(statement.conditions.some((condition) => namesServices(condition))),
        not(namesAllActions(statement)),
      ).at(resourcesOf(statement)),
    ),
  message: ({ resource }) =>
    `${resource.name} can hand any role of the account to a service, an administrator's included, and then act with it.`,
});

/** Whether a condition says to which services roles may be passed. */
function namesServices(condition: Condition): Answer {
  if (condition.key !== 'iam:passedtoservice') return no;
  if (!/^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)(?:IfExists)?$/i.test(condition.operator))
    return no;
  return not(condition.values.some(takesEveryService));
}

function resourcesOf({ value }: Statement): Value {
  return value.get(value.get('NotResource').present().truth === 'yes' ? 'NotResource' : 'Resource');
}
