import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kms-grant-no-wildcard-principal',
  title: 'KMS grants are for one role or user',
  severity: 'high',
  profile: 'strict',
  controls: [],
  options: { ownAccounts: [] },
  on: 'Terraform::KMS::Grant',
  path: 'GranteePrincipal',
  holds: (grantee, options) => {
    const account = /^arn:[^:]*:iam::(\d{12}):root$/.exec(String(grantee.literal() ?? ''))?.[1];
    const own = options['ownAccounts'] as readonly string[];
    if (account !== undefined) return grantee.decided(own.includes(account));
    return not(grantee.is('*'));
  },
  message: (resource) =>
    `${resource.name} lets a whole account use the key: who of it does so, that account's administrators decide.`,
});
