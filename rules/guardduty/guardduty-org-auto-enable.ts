import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'guardduty-org-auto-enable',
  title: 'GuardDuty is turned on in all accounts of the organization',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_3'] },
  on: 'Terraform::GuardDuty::OrganizationConfiguration',
  path: 'AutoEnableOrganizationMembers',
  holds: (value) => not(value.is('NONE', 'NEW')),
  fix: set('ALL', 'costs', 'Turn GuardDuty on in all accounts (billed)'),
  message: (resource) =>
    `${resource.name} leaves accounts of the organization without GuardDuty: nobody hears of stolen credentials or crypto-miners there.`,
});
