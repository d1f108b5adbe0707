import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'msk-client-tls',
  title: 'Kafka clients talk TLS only',
  severity: 'medium',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_81'],
    trivy: ['AVD-AWS-0073'],
    kics: ['msk_cluster_encryption_disabled'],
    cdkNag: ['AwsSolutions-MSK2'],
  },
  on: 'AWS::MSK::Cluster',
  path: 'EncryptionInfo.EncryptionInTransit.ClientBroker',
  holds: (value) => not(value.is('PLAINTEXT', 'TLS_PLAINTEXT')),
  fix: set('TLS', 'locks out', 'Take TLS only (other clients lose access)'),
  message: (resource) =>
    `${resource.name} takes connections without TLS: whoever is on the way reads and changes messages.`,
});
