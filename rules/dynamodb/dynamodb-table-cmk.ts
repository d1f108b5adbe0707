import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
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
  path: 'SSESpecification.KMSMasterKeyId',
  holds: isOwnKey,
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
