import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'opensearch-cmk',
  title: 'OpenSearch domains are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_247'] },
  on: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  path: 'EncryptionAtRestOptions.KmsKeyId',
  fix: withNewKey({ also: { 'EncryptionAtRestOptions.Enabled': true } }),
  message: (resource) =>
    `${resource.name} is not encrypted with a key of yours: you cannot say who may decrypt it, nor withdraw the key.`,
});
