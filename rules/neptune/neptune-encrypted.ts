import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'neptune-encrypted',
  title: 'Neptune clusters encrypt their data',
  severity: 'medium',
  controls: ['Neptune.1'],
  equivalents: {
    checkov: ['CKV_AWS_44'],
    trivy: ['AVD-AWS-0076'],
    kics: ['neptune_database_cluster_encryption_disabled'],
    cfnNag: ['F30'],
    cdkNag: ['AwsSolutions-N4'],
  },
  on: 'AWS::Neptune::DBCluster',
  path: 'StorageEncrypted',
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the storage (replaces the cluster)'),
  message: (resource) => `${resource.name} stores its graph, its snapshots and its logs unencrypted.`,
});
