import { attr, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const dlm: ServiceTables = {
  resources: {
    aws_dlm_lifecycle_policy: {
      type: 'AWS::DLM::LifecyclePolicy',
      fields: {
        PolicyDetails: object('policy_details', {
          Actions: list('action', {
            CrossRegionCopy: list('cross_region_copy', {
              EncryptionConfiguration: object('encryption_configuration', {
                CmkArn: attr('cmk_arn'),
                Encrypted: attr('encrypted', { default: false }),
              }),
            }),
          }),
          Schedules: list('schedule', {
            CrossRegionCopyRules: list('cross_region_copy_rule', same('CmkArn', 'Encrypted')),
          }),
        }),
      },
    },
  },
};
