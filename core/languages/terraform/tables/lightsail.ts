import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const lightsail: ServiceTables = {
  resources: {
    aws_lightsail_database: { type: 'AWS::Lightsail::Database', fields: same('PubliclyAccessible') },
  },
};
