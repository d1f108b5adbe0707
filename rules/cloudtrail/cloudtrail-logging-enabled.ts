import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-logging-enabled',
  title: 'Trails are switched on',
  severity: 'high',
  controls: ['CloudTrail.3'],
  equivalents: {
    checkov: ['CKV_AWS_251'],
    kics: ['cloudtrail_logging_disabled'],
    guard: ['cloud_trail_enabled'],
  },
  on: 'AWS::CloudTrail::Trail',
  path: 'IsLogging',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Switch the trail on (billed by volume)'),
  message: (resource) => `${resource.name} is switched off: it exists and records nothing.`,
});
