import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'shield-subscription-auto-renew',
  title: 'Shield Advanced renews itself',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'Terraform::Shield::Subscription',
  path: 'AutoRenew',

  holds: (value) => not(value.is('DISABLED')),
  fix: set('ENABLED', 'costs', 'Renew the subscription (3,000 dollars a month)'),
  message: (resource) =>
    `${resource.name} ends after its year: from that day, nothing that it protects is protected, and nobody is told.`,
});
