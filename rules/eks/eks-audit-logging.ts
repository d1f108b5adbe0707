import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'eks-audit-logging',
  title: 'Clusters keep an audit log',
  severity: 'medium',
  profile: 'strict',
  controls: ['EKS.8'],
  equivalents: {
    checkov: ['CKV_AWS_37'],
    trivy: ['AVD-AWS-0038'],
    kics: ['eks_cluster_log_disabled', 'missing_cluster_log_types'],
    cdkNag: ['AwsSolutions-EKS2'],
  },
  on: 'AWS::EKS::Cluster',
  holds: (cluster) =>
    cluster.list('Logging.ClusterLogging.EnabledTypes').some((log) => log.get('Type').is('audit')),
  fix: (cluster) => ({
    title: 'Keep the audit log (billed by volume)',
    safety: 'costs',
    edits: [
      {
        kind: 'append',
        resource: cluster.name,
        path: ['Logging', 'ClusterLogging', 'EnabledTypes'],
        value: { Type: 'audit' },
      },
    ],
  }),
  message: (cluster) =>
    `${cluster.name} keeps no audit log: who read a secret or started a container cannot be found out.`,
});
