import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'netfw-deletion-protection',
  title: 'Network firewalls are protected against deletion',
  severity: 'medium',
  profile: 'strict',
  controls: ['NetworkFirewall.9'],
  equivalents: { checkov: ['CKV_AWS_344'] },
  on: 'AWS::NetworkFirewall::Firewall',
  path: 'DeleteProtection',
  holds: (value) => value.or(false).is(true),
  fix: set(true, 'may fail', 'Protect against deletion (a deployment cannot delete it either)'),
  message: (resource) =>
    `One mistaken call deletes ${resource.name}, and what it filters then flows unfiltered or not at all.`,
});
