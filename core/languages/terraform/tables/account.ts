import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const account: ServiceTables = {
  resources: {
    aws_account_alternate_contact: {
      type: 'Terraform::Account::AlternateContact',
      fields: same('AlternateContactType'),
    },
  },
};
