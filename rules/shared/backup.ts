import {
  any,
  not,
  unknown,
  type Answer,
  type EditValue,
  type Fix,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { added, addition } from './edits.ts';
import { awsPolicy, nameInStack } from './names.ts';
import { takes } from './policy.ts';
import { serviceRole } from './roles.ts';

const SELECTION = 'AWS::Backup::BackupSelection';
const PATH = 'BackupSelection.Resources';

/**
 * Whether a selection of a backup plan names the resource, itself or by a pattern such as `kind` (an ARN of one like
 * it). What selects by tags or conditions, or is in another template, leaves the question open.
 */
export function isBackedUp(resource: Resource, kind: string): Answer {
  const named = resource.related(SELECTION, PATH, { scope: 'workspace' });
  return any(
    not(named.empty()),
    resource.siblings(SELECTION).some((selection) => mayTake(selection, kind)),
  );
}

function mayTake(selection: Resource, kind: string): Answer {
  if (isNarrowed(selection).truth !== 'no') return unknown;
  return selection.list(PATH).some((pattern) => takesAll(pattern, kind));
}

function isNarrowed(selection: Resource): Answer {
  return any(
    selection.get('BackupSelection.ListOfTags').present(),
    selection.get('BackupSelection.Conditions').present(),
  );
}

/** Whether a pattern takes every resource of the kind. */
function takesAll(pattern: Value, kind: string): Answer {
  const literal = pattern.literal();
  if (literal !== undefined) return pattern.decided(takes(String(literal), kind));
  // A reference to one resource takes no other; text with gaps may be a pattern.
  return pattern.data.kind === 'present' && pattern.data.reference?.scope === 'template'
    ? pattern.decided(false)
    : unknown;
}

/** The repair that backs a resource up every day, by a plan with a vault and a role of its own. */
export function backUp(resource: Resource, arn: EditValue): Fix {
  const [vault, plan, role] = ['BackupVault', 'BackupPlan', 'BackupRole'] as const;
  const mayBackUp = 'service-role/AWSBackupServiceRolePolicyForBackup';
  return {
    title: 'Back it up every day (billed by what it stores)',
    safety: 'costs',
    edits: [
      addition(resource, vault, 'AWS::Backup::BackupVault', {
        BackupVaultName: nameInStack(`${resource.name}${vault}`),
      }),
      addition(resource, plan, 'AWS::Backup::BackupPlan', {
        BackupPlan: {
          BackupPlanName: nameInStack(`${resource.name}${plan}`),
          BackupPlanRule: [
            {
              RuleName: 'Daily',
              TargetBackupVault: added(resource, vault),
              ScheduleExpression: 'cron(0 5 * * ? *)',
              Lifecycle: { DeleteAfterDays: 35 },
            },
          ],
        },
      }),
      serviceRole(resource, role, 'backup.amazonaws.com', { ManagedPolicyArns: [awsPolicy(mayBackUp)] }),
      addition(resource, 'BackupSelection', 'AWS::Backup::BackupSelection', {
        BackupPlanId: added(resource, plan),
        BackupSelection: {
          SelectionName: 'Selected',
          IamRoleArn: added(resource, role, 'Arn'),
          Resources: [arn],
        },
      }),
    ],
  };
}
