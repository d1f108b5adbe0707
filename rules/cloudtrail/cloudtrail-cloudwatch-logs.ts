import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'cloudtrail-cloudwatch-logs',
  title: 'Trails send their events to CloudWatch Logs',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudTrail.5'],
  equivalents: {
    checkov: ['CKV2_AWS_10'],
    trivy: ['AVD-AWS-0162'],
    kics: ['cloudtrail_not_integrated_with_cloudwatch'],
    cdkNag: [
      'HIPAA.Security-CloudTrailCloudWatchLogsEnabled',
      'NIST.800.53.R4-CloudTrailCloudWatchLogsEnabled',
      'NIST.800.53.R5-CloudTrailCloudWatchLogsEnabled',
      'PCI.DSS.321-CloudTrailCloudWatchLogsEnabled',
    ],
    guard: ['cloud_trail_cloud_watch_logs_enabled'],
  },
  on: 'AWS::CloudTrail::Trail',
  path: 'CloudWatchLogsLogGroupArn',
  message: (resource) =>
    `The events of ${resource.name} reach a bucket only: nothing can raise an alarm on a root sign-in or a deleted trail.`,
});
