import { not, propertyRule } from '../../core/model/index.ts';
import { OWN_ACCOUNTS } from '../shared/accounts.ts';

export default propertyRule({
  id: 'kms-grant-no-wildcard-principal',
  title: 'KMS grants are for one role or user',
  severity: 'high',
  profile: 'strict',
  controls: [],
  options: OWN_ACCOUNTS,
  on: 'Terraform::KMS::Grant',
  path: 'GranteePrincipal',
  holds: (grantee, { ownAccounts }) => {
    const account = /^arn:[^:]*:iam::(\d{12}):root$/.exec(String(grantee.literal() ?? ''))?.[1];
    if (account !== undefined) return grantee.decided(ownAccounts.includes(account));
    return not(grantee.is('*'));
  },
  message: (resource) =>
    `${resource.name} lets a whole account use the key: who of it does so, that account's administrators decide.`,
});
