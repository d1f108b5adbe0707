import { all, defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';

const KEY = 'aws:MultiFactorAuthPresent';

export default defineRule<IdentityStatement>({
  id: 'iam-policy-mfa-deny-uses-ifexists',
  title: 'Policies that deny without MFA deny access keys too',
  severity: 'high',
  controls: [],
  on: identityStatements,
  holds: ({ statement }) =>
    not(all(statement.value.get(['Condition', 'Bool', KEY]).is(false), statement.effect.is('Deny'))),
  message: ({ resource }) =>
    `${resource.name} denies sessions without MFA, but not calls with an access key, which say nothing of it.`,
});
