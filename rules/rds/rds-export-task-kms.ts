import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'rds-export-task-kms',
  title: 'Exports of snapshots are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  on: 'Terraform::RDS::ExportTask',
  path: 'KmsKeyId',
  message: (task) =>
    `${task.name} writes a whole database into a bucket under a key that is not yours: you cannot say who may decrypt it.`,
});
