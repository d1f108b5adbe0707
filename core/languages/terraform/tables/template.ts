import { attr } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const template: ServiceTables = {
  resources: {
    'backend.s3': {
      type: 'Terraform::Backend',
      fields: { access_key: attr('access_key'), secret_key: attr('secret_key'), token: attr('token') },
    },
    'provider.aws': {
      type: 'Terraform::Provider',
      fields: { access_key: attr('access_key'), secret_key: attr('secret_key'), token: attr('token') },
    },
  },
};
