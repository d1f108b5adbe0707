import { attr } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const organizations: ServiceTables = {
  resources: {
    aws_organizations_organization: {
      type: 'AWS::Organizations::Organization',
      fields: { FeatureSet: attr('feature_set', { default: 'ALL' }) },
    },
  },
};
