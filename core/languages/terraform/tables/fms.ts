import { attr, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const fms: ServiceTables = {
  resources: {
    aws_fms_policy: {
      type: 'AWS::FMS::Policy',
      fields: {
        // Off where nothing is said; CloudFormation demands that it be said.
        RemediationEnabled: attr('remediation_enabled', { default: false }),
        SecurityServicePolicyData: object('security_service_policy_data', same('Type')),
      },
    },
  },
};
