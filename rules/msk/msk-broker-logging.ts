import { any, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'msk-broker-logging',
  title: 'Kafka brokers keep logs',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_80'],
    trivy: ['AVD-AWS-0074'],
    kics: ['msk_cluster_logging_disabled'],
    cdkNag: ['AwsSolutions-MSK6'],
  },
  on: 'AWS::MSK::Cluster',
  holds: (cluster) =>
    any(
      ...['CloudWatchLogs', 'Firehose', 'S3'].map((to) =>
        cluster.get(['LoggingInfo', 'BrokerLogs', to, 'Enabled']).is(true),
      ),
    ),
  message: (cluster) =>
    `${cluster.name} keeps no broker logs: failed logins and lost brokers leave no trace.`,
});
