import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const ivs: ServiceTables = {
  resources: {
    aws_ivs_channel: { type: 'AWS::IVS::Channel', fields: same('Authorized') },
  },
};
