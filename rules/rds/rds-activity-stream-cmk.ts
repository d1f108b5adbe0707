import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'rds-activity-stream-cmk',
  title: 'Activity streams of databases are encrypted with a KMS key of the account',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_246'] },
  on: 'Terraform::RDS::DBClusterActivityStream',
  path: 'KmsKeyId',
  message: (stream) =>
    `${stream.name} is not encrypted with a key of yours: what is done in the database can be read by whoever may read the stream.`,
});
