import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'rds-activity-stream-cmk',
  title: 'Activity streams of databases are encrypted with a KMS key of the account',
  severity: 'medium',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_246'] },
  on: 'Terraform::RDS::DBClusterActivityStream',
  path: 'KmsKeyId',
  holds: isOwnKey,
  message: (stream) =>
    `${stream.name} is not encrypted with a key of yours: what is done in the database can be read by whoever may read the stream.`,
});
