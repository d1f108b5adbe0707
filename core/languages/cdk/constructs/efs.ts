import { prop } from '../fields.ts';
import type { ConstructTables } from './table.ts';

export const efs: ConstructTables = {
  'aws-efs.FileSystem': {
    type: 'AWS::EFS::FileSystem',
    fields: {
      // The construct encrypts where nothing is said.
      Encrypted: prop('encrypted', { default: true }),
      KmsKeyId: prop('kmsKey'),
    },
  },
};
