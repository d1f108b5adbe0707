import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'guardduty-finding-frequency',
  title: 'GuardDuty publishes its findings within fifteen minutes',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::GuardDuty::Detector',
  path: 'FindingPublishingFrequency',
  holds: (value) => value.is('FIFTEEN_MINUTES'),
  fix: set('FIFTEEN_MINUTES', 'safe', 'Publish every fifteen minutes'),
  message: (resource) => `${resource.name} passes new sightings of a known threat on up to six hours late.`,
});
