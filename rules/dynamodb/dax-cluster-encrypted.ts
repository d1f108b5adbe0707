import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dax-cluster-encrypted',
  title: 'DAX clusters are encrypted',
  severity: 'medium',
  controls: ['DynamoDB.3'],
  equivalents: {
    checkov: ['CKV_AWS_47'],
    trivy: ['AVD-AWS-0023'],
    kics: ['dax_cluster_not_encrypted'],
    cfnNag: ['W83'],
    cdkNag: ['AwsSolutions-DDB4'],
    guard: ['dax_encryption_enabled'],
  },
  on: 'AWS::DAX::Cluster',
  path: 'SSESpecification.SSEEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the cluster (replaces it)'),
  message: (resource) => `${resource.name} keeps its copy of the tables unencrypted on disk.`,
});
