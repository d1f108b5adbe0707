import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ram-share-own-organization',
  title: 'Resources are shared within the organization alone',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::RAM::ResourceShare',
  path: 'AllowExternalPrincipals',
  holds: (allowed) => not(allowed.or(true).is(true)),
  fix: set(false, 'locks out', 'Keep other organizations out (accounts outside lose what they were given)'),
  message: (share) =>
    `${share.name} may be given to any AWS account: whoever can add a principal hands what it holds out of the organization.`,
});
