import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'rds-export-task-kms',
  title: 'Exports of snapshots are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'Terraform::RDS::ExportTask',
  path: 'KmsKeyId',
  holds: isOwnKey,
  message: (task) =>
    `${task.name} writes a whole database into a bucket under a key that is not yours: you cannot say who may decrypt it.`,
});
