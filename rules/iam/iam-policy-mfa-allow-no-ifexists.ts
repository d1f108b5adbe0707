import { all, defineRule, not } from '../../core/model/index.ts';
import { asksMfaIfExists } from '../shared/conditions.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';

export default defineRule<IdentityStatement>({
  id: 'iam-policy-mfa-allow-no-ifexists',
  title: 'Policies that ask for MFA do not pass where it is not said',
  severity: 'high',
  controls: [],
  on: identityStatements,
  holds: ({ statement }) => not(all(asksMfaIfExists(statement.conditions), statement.effect.is('Allow'))),
  message: ({ resource }) =>
    `${resource.name} asks for MFA and lets calls through that say nothing of it: those with an access key.`,
});
