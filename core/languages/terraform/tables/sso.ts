import { attr, only, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const OWNER = { of: ['aws_ssoadmin_permission_set'], by: 'permission_set_arn' };

export const sso: ServiceTables = {
  resources: {
    aws_ssoadmin_permission_set: {
      type: 'AWS::SSO::PermissionSet',
      fields: same('SessionDuration'),
    },
  },
  companions: {
    aws_ssoadmin_managed_policy_attachment: {
      ...OWNER,
      adds: true,
      fields: { ManagedPolicies: only('managed_policy_arn') },
    },
    aws_ssoadmin_permission_set_inline_policy: { ...OWNER, fields: { InlinePolicy: attr('inline_policy') } },
  },
};
