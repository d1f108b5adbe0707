import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'emr-cluster-security-config',
  title: 'EMR clusters have a security configuration',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    guard: ['EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE'],
    checkov: ['CKV2_AWS_55'],
    kics: ['emr_cluster_without_security_configuration'],
    cfnNag: ['W63'],
    cdkNag: ['AwsSolutions-EMR4', 'AwsSolutions-EMR5'],
  },
  on: 'AWS::EMR::Cluster',
  path: 'SecurityConfiguration',
  message: (cluster) =>
    `${cluster.name} has no security configuration: its disks and the traffic of its nodes are unencrypted, and callers need no Kerberos ticket.`,
});
