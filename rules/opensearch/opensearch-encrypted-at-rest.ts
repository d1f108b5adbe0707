import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-encrypted-at-rest',
  title: 'OpenSearch domains encrypt their data',
  severity: 'medium',
  controls: ['Opensearch.1'],
  equivalents: {
    checkov: ['CKV_AWS_5'],
    trivy: ['AVD-AWS-0048'],
    cdkNag: ['AwsSolutions-OS8'],
    guard: ['opensearch_encrypted_at_rest'],
  },
  on: 'AWS::OpenSearchService::Domain',
  path: 'EncryptionAtRestOptions.Enabled',
  holds: (value) => value.is(true),
  fix: set(true, 'cannot be undone', 'Encrypt the domain (cannot be undone)'),
  message: (resource) => `${resource.name} keeps its indices, logs and snapshots unencrypted.`,
});
