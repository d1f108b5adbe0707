import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'es-encrypted-at-rest',
  title: 'Elasticsearch domains encrypt their data',
  severity: 'medium',
  controls: ['ES.1'],
  equivalents: {
    checkov: ['CKV_AWS_5'],
    trivy: ['AVD-AWS-0048'],
    kics: ['elasticsearch_not_encrypted_at_rest'],
    cfnNag: ['W54'],
    cdkNag: [
      'HIPAA.Security-OpenSearchEncryptedAtRest',
      'NIST.800.53.R4-OpenSearchEncryptedAtRest',
      'NIST.800.53.R5-OpenSearchEncryptedAtRest',
      'PCI.DSS.321-OpenSearchEncryptedAtRest',
    ],
    guard: ['elasticsearch_encrypted_at_rest'],
  },
  on: 'AWS::Elasticsearch::Domain',
  path: 'EncryptionAtRestOptions.Enabled',
  holds: (value) => value.is(true),
  fix: set(true, 'cannot be undone', 'Encrypt the domain (cannot be undone)'),
  message: (resource) => `${resource.name} keeps its indices, logs and snapshots unencrypted.`,
});
