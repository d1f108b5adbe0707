import { attr, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const ram: ServiceTables = {
  resources: {
    aws_ram_resource_share: {
      type: 'AWS::RAM::ResourceShare',
      fields: {
        ...same('Name', 'PermissionArns'),
        // The provider says no where nothing is said, and AWS yes.
        AllowExternalPrincipals: attr('allow_external_principals', { default: false }),
      },
    },
  },
};
