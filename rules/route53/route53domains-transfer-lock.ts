import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'route53domains-transfer-lock',
  title: 'Domains are locked against transfer',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_377'] },
  on: 'Terraform::Route53Domains::RegisteredDomain',
  path: 'TransferLock',
  holds: (value) => not(value.is(false)),
  fix: set(true, 'may fail', 'Lock the domain (not every top-level domain can)'),
  message: (resource) =>
    `${resource.name} is not locked: whoever gets its authorization code takes the domain to another registrar, with all mail and sites.`,
});
