import { answer, question, setting } from '../shared/edits.ts';
import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'redshift-audit-logging',
  title: 'Redshift clusters keep an audit log',
  severity: 'medium',
  profile: 'strict',
  controls: ['Redshift.4'],
  equivalents: {
    checkov: ['CKV_AWS_71'],
    kics: ['redshift_cluster_logging_disabled'],
    cdkNag: ['AwsSolutions-RS5'],
  },
  on: 'AWS::Redshift::Cluster',
  path: 'LoggingProperties',
  fix: (cluster) => ({
    title: 'Log to a bucket (billed by what it stores)',
    safety: 'costs',
    edits: [
      question(cluster, 'LogBucketName', 'Name of the bucket that takes audit logs'),
      setting(cluster, 'LoggingProperties.BucketName', answer('LogBucketName')),
    ],
  }),
  message: (resource) =>
    `${resource.name} keeps no audit log: who signed in and what they copied cannot be found out.`,
});
