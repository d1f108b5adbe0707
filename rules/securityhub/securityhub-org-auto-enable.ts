import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'securityhub-org-auto-enable',
  title: 'New accounts of the organization get Security Hub',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::SecurityHub::OrganizationConfiguration',
  path: 'AutoEnable',
  when: (organization) => not(organization.get('ConfigurationType').is('CENTRAL')),
  holds: (value) => not(value.is(false)),
  fix: set(true, 'costs', 'Turn on for new accounts (billed by account)'),
  message: (resource) =>
    `Accounts that join the organization stay without Security Hub: ${resource.name} does not turn it on for them.`,
});
