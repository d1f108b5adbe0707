import { defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allowsOnAll } from '../shared/risky-actions.ts';

/** What gives the session of a role. */
const ACTIONS = ['sts:AssumeRole'];

export default defineRule<IdentityStatement>({
  id: 'iam-policy-assumerole-not-star',
  title: 'Roles that may be taken are named',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['iam_policy_grants_assumerole_permission_across_all_services'] },
  on: identityStatements,
  holds: ({ statement, denials }) => not(allowsOnAll(statement, ACTIONS, denials)),
  message: ({ resource }) =>
    `Whoever has ${resource.name} can take every role that trusts this account, here and in other accounts.`,
});
