import { attr, constant, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const kms: ServiceTables = {
  resources: {
    aws_kms_grant: {
      type: 'Terraform::KMS::Grant',
      named: 'name',
      fields: {
        ...same('GranteePrincipal', 'KeyId', 'Operations'),
        Constraints: object('constraints', same('EncryptionContextEquals', 'EncryptionContextSubset')),
      },
    },
    aws_kms_key: {
      type: 'AWS::KMS::Key',
      fields: {
        ...same('EnableKeyRotation', 'KeyUsage', 'MultiRegion', 'Description'),
        // Other origins have resources of their own.
        Origin: never,
        custom_key_store_id: attr('custom_key_store_id'),
        BypassPolicyLockoutSafetyCheck: attr('bypass_policy_lockout_safety_check'),
        Enabled: attr('is_enabled'),
        KeyPolicy: attr('policy'),
        KeySpec: attr('customer_master_key_spec'),
        PendingWindowInDays: attr('deletion_window_in_days'),
        RotationPeriodInDays: attr('rotation_period_in_days'),
      },
    },
    aws_kms_external_key: {
      type: 'AWS::KMS::Key',
      fields: {
        ...same('Description', 'KeySpec', 'KeyUsage', 'MultiRegion'),
        // Its material comes from outside, so that AWS cannot make it anew.
        Origin: constant('EXTERNAL'),
        ...same('Enabled'),
        EnableKeyRotation: never,
        RotationPeriodInDays: never,
        BypassPolicyLockoutSafetyCheck: attr('bypass_policy_lockout_safety_check'),
        KeyPolicy: attr('policy'),
        PendingWindowInDays: attr('deletion_window_in_days'),
      },
    },
    aws_kms_replica_key: {
      type: 'AWS::KMS::ReplicaKey',
      fields: { KeyPolicy: attr('policy'), Enabled: attr('enabled') },
    },
    aws_kms_replica_external_key: {
      type: 'AWS::KMS::ReplicaKey',
      fields: { KeyPolicy: attr('policy'), Enabled: attr('enabled') },
    },
  },
  companions: {
    aws_kms_key_policy: {
      of: ['aws_kms_key', 'aws_kms_external_key', 'aws_kms_replica_key', 'aws_kms_replica_external_key'],
      by: 'key_id',
      elsewhere: 'AWS::KMS::Key',
      fields: { KeyPolicy: attr('policy') },
    },
  },
};
