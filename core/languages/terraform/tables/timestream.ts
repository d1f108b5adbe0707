import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const timestream: ServiceTables = {
  resources: {
    aws_timestreamwrite_database: { type: 'AWS::Timestream::Database', fields: same('KmsKeyId') },
  },
};
