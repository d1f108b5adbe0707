import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ec2-detailed-monitoring',
  title: 'Instances report their metrics every minute',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_126'],
    kics: ['ec2_instance_monitoring_disabled'],
    cdkNag: [
      'AwsSolutions-EC28',
      'HIPAA.Security-EC2InstanceDetailedMonitoringEnabled',
      'NIST.800.53.R4-EC2InstanceDetailedMonitoringEnabled',
    ],
    guard: ['ec2_instance_detailed_monitoring_enabled'],
  },
  on: 'AWS::EC2::Instance',
  path: 'Monitoring',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Report every minute (billed by metric)'),
  message: (resource) =>
    `${resource.name} reports its load every five minutes: a short attack or outage falls in between.`,
});
