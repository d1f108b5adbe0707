import { all, defineRule, not } from '../../core/model/index.ts';
import { encryptWithNewKey, isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'dynamodb-table-cmk',
  title: 'DynamoDB tables are encrypted with a key of your own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_119'],
    trivy: ['AVD-AWS-0025'],
    kics: ['dynamodb_with_aws_owned_cmk'],
    guard: ['dynamodb_table_encrypted_kms'],
  },
  on: 'AWS::DynamoDB::Table',
  // A key that is named while encryption with KMS is off is not used.
  holds: (table) =>
    all(
      not(table.get('SSESpecification.SSEEnabled').is(false)),
      isOwnKey(table.get('SSESpecification.KMSMasterKeyId')),
    ),
  fix: (table) =>
    isOwnKey(table.get('SSESpecification.KMSMasterKeyId')).truth !== 'no'
      ? {
          title: 'Encrypt with the key that is named',
          safety: ['costs', 'locks out'],
          edits: [
            { kind: 'set', resource: table.name, path: ['SSESpecification', 'SSEEnabled'], value: true },
          ],
        }
      : encryptWithNewKey(table, ['SSESpecification', 'KMSMasterKeyId'], {
          also: { 'SSESpecification.SSEEnabled': true },
        }),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
