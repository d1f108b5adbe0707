import { object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const kendra: ServiceTables = {
  resources: {
    aws_kendra_index: {
      type: 'AWS::Kendra::Index',
      fields: {
        ServerSideEncryptionConfiguration: object('server_side_encryption_configuration', same('KmsKeyId')),
      },
    },
  },
};
