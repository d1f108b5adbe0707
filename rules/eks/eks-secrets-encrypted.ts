import { all, defineRule } from '../../core/model/index.ts';
import { isOwnKey, newKey, newKeyArn } from '../shared/keys.ts';

export default defineRule({
  id: 'eks-secrets-encrypted',
  title: 'Clusters encrypt Kubernetes secrets with a KMS key of the account',
  severity: 'medium',
  profile: 'strict',
  controls: ['EKS.3'],
  equivalents: {
    checkov: ['CKV_AWS_58'],
    trivy: ['AVD-AWS-0039'],
    kics: ['eks_cluster_encryption_disabled'],
    cfnNag: ['W82'],
    guard: ['eks_cluster_encryption_rule'],
  },
  on: 'AWS::EKS::Cluster',
  holds: (cluster) =>
    cluster.list('EncryptionConfig').some((config) =>
      all(
        config
          .get('Resources')
          .list()
          .some((resource) => resource.is('secrets')),
        isOwnKey(config.get('Provider.KeyArn')),
      ),
    ),
  fix: (cluster) => ({
    title: 'Encrypt secrets with a new KMS key (billed monthly, and not to be undone)',
    safety: ['replaces', 'costs', 'cannot be undone'],
    edits: [
      {
        kind: 'append',
        resource: cluster.name,
        path: ['EncryptionConfig'],
        value: { Provider: { KeyArn: newKeyArn(cluster) }, Resources: ['secrets'] },
      },
      newKey(cluster),
    ],
  }),
  message: (cluster) =>
    `${cluster.name} encrypts its Kubernetes secrets with a key that AWS owns: you see no use of it and cannot withdraw it.`,
});
