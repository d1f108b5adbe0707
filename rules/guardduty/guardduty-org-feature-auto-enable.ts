import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'guardduty-org-feature-auto-enable',
  title: 'Features of GuardDuty are turned on in all accounts of the organization',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'Terraform::GuardDuty::OrganizationConfigurationFeature',
  path: 'AutoEnable',
  // Superseded by RUNTIME_MONITORING, beside which it has to be off.
  when: (feature) => not(feature.get('Name').is('EKS_RUNTIME_MONITORING')),
  holds: (value) => not(value.is('NONE', 'NEW')),
  fix: set('ALL', 'costs', 'Turn the feature on in all accounts (billed)'),
  message: (resource) =>
    `${resource.name} leaves accounts of the organization without this feature of GuardDuty: what it would see there nobody sees.`,
});
