import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'macie-session-enabled',
  title: 'Macie is not paused',
  severity: 'medium',
  profile: 'strict',
  controls: ['Macie.1'],
  on: 'AWS::Macie::Session',
  path: 'Status',
  holds: (value) => value.or('ENABLED').is('ENABLED'),
  fix: set('ENABLED', 'costs', 'Resume Macie (billed)'),
  message: (resource) =>
    `${resource.name} is paused: personal data and keys in public or shared buckets go unnoticed.`,
});
