import { attr, group, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const backup: ServiceTables = {
  resources: {
    aws_backup_plan: {
      type: 'AWS::Backup::BackupPlan',
      fields: {
        BackupPlan: group({
          BackupPlanName: attr('name'),
          BackupPlanRule: list('rule', {
            ...same('RuleName'),
            TargetBackupVault: attr('target_vault_name'),
            ScheduleExpression: attr('schedule'),
            Lifecycle: object('lifecycle', { DeleteAfterDays: attr('delete_after') }),
          }),
        }),
      },
    },
    aws_backup_selection: {
      type: 'AWS::Backup::BackupSelection',
      fields: {
        BackupPlanId: attr('plan_id'),
        BackupSelection: group({
          SelectionName: attr('name'),
          ...same('IamRoleArn'),
          Resources: attr('resources'),
          ListOfTags: list('selection_tag', {}),
          Conditions: object('condition', {}),
        }),
      },
    },
    aws_backup_vault: {
      type: 'AWS::Backup::BackupVault',
      named: 'name',
      fields: { BackupVaultName: attr('name'), EncryptionKeyArn: attr('kms_key_arn') },
    },
  },
  companions: {
    aws_backup_vault_lock_configuration: {
      of: ['aws_backup_vault'],
      by: 'backup_vault_name',
      fields: { LockConfiguration: group(same('MinRetentionDays')) },
    },
    aws_backup_vault_policy: {
      of: ['aws_backup_vault'],
      by: 'backup_vault_name',
      fields: { AccessPolicy: attr('policy') },
    },
  },
};
