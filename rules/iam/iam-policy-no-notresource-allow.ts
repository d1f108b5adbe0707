import { all, defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allows } from '../shared/policy.ts';

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-notresource-allow',
  title: 'Policies say which resources they are about',
  severity: 'medium',
  controls: [],
  equivalents: { guard: ['IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE'], cfnNag: ['W21', 'W22', 'W23'] },
  on: identityStatements,
  holds: ({ statement }) => not(all(statement.value.get('NotResource').present(), allows(statement))),
  message: ({ resource }) =>
    `${resource.name} allows its actions on every resource but those it lists, and on each that is made later.`,
});
