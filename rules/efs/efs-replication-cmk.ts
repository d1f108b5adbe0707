import { any, defineRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'efs-replication-cmk',
  title: 'Copies of file systems are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::EFS::FileSystem',
  holds: (files) =>
    files
      .list('ReplicationConfiguration.Destinations')
      // A file system that is there already keeps the key that it was made with.
      .every((copy) => any(isOwnKey(copy.get('KmsKeyId')), copy.get('FileSystemId').present())),
  message: (files) =>
    `The copy of ${files.name} is not encrypted with a key of yours: you cannot say who may decrypt it, nor withdraw the key.`,
});
