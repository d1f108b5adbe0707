import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'macie-finding-frequency',
  title: 'Macie publishes its findings soon',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Macie::Session',
  path: 'FindingPublishingFrequency',
  holds: (value) => not(value.is('SIX_HOURS')),
  fix: set('FIFTEEN_MINUTES', 'safe', 'Publish every fifteen minutes'),
  message: (resource) => `${resource.name} passes updates of its findings on up to six hours late.`,
});
