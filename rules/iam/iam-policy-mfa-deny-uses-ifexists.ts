import { all, defineRule, no, not, type Answer, type Condition } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';

/** Whether a condition holds where it is said that no second factor was shown, and not where nothing is said. */
function deniesWhereFalse({ key, operator, values }: Condition): Answer {
  if (key !== 'aws:multifactorauthpresent') return no;
  return /^(?:Bool|StringEquals(?:IgnoreCase)?|StringLike)$/i.test(operator)
    ? values.some((value) => value.is(false))
    : no;
}

export default defineRule<IdentityStatement>({
  id: 'iam-policy-mfa-deny-uses-ifexists',
  title: 'Policies that deny without MFA deny access keys too',
  severity: 'high',
  controls: [],
  on: identityStatements,
  holds: ({ statement }) =>
    not(all(statement.conditions.some(deniesWhereFalse), statement.effect.is('Deny'))),
  message: ({ resource }) =>
    `${resource.name} denies sessions without MFA, but not calls with an access key, which say nothing of it.`,
});
