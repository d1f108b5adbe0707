import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'macie-org-auto-enable',
  title: 'Macie is turned on in new accounts of the organization',
  severity: 'medium',
  profile: 'strict',
  controls: ['Macie.1'],
  inPart: { 'Macie.1': 'it speaks of accounts that join, not of this one' },
  on: 'Terraform::Macie::OrganizationConfiguration',
  path: 'AutoEnable',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Turn Macie on in new accounts (billed)'),
  message: () =>
    `New accounts of the organization start without Macie: personal data and keys in their buckets go unnoticed until someone remembers.`,
});
