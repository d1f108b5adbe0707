import { attr, object } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const keyspaces: ServiceTables = {
  resources: {
    aws_keyspaces_table: {
      type: 'AWS::Cassandra::Table',
      fields: {
        EncryptionSpecification: object('encryption_specification', {
          EncryptionType: attr('type'),
          KmsKeyIdentifier: attr('kms_key_identifier'),
        }),
      },
    },
  },
};
