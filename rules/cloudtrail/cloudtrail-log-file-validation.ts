import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-log-file-validation',
  title: 'Trails sign their log files',
  severity: 'low',
  controls: ['CloudTrail.4'],
  equivalents: {
    checkov: ['CKV_AWS_36'],
    trivy: ['AVD-AWS-0016'],
    kics: ['cloudtrail_log_file_validation_disabled'],
    cdkNag: [
      'HIPAA.Security-CloudTrailLogFileValidationEnabled',
      'NIST.800.53.R4-CloudTrailLogFileValidationEnabled',
      'NIST.800.53.R5-CloudTrailLogFileValidationEnabled',
      'PCI.DSS.321-CloudTrailLogFileValidationEnabled',
    ],
    guard: ['cloud_trail_log_file_validation_enabled'],
  },
  on: 'AWS::CloudTrail::Trail',
  path: 'EnableLogFileValidation',
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Sign the log files'),
  message: (resource) =>
    `Whoever can write to the bucket of ${resource.name} can alter its log files unnoticed.`,
});
