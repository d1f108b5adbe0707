import { all, defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allows } from '../shared/policy.ts';

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-notaction-allow',
  title: 'Policies say what they allow, not what they leave out',
  severity: 'medium',
  controls: [],
  equivalents: { cfnNag: ['W15', 'W16', 'W17'], guard: ['IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION'] },
  on: identityStatements,
  holds: ({ statement }) => not(all(statement.value.get('NotAction').present(), allows(statement))),
  message: ({ resource }) =>
    `${resource.name} allows every action but those it lists, and each that AWS adds later.`,
});
