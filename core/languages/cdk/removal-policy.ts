import { Value } from '../../model/index.ts';
import { given, literal, ownCallsOf, type Owner } from './fields.ts';

/** Policies as CloudFormation has them. */
const POLICIES: Readonly<Record<string, string>> = {
  'RemovalPolicy.DESTROY': 'Delete',
  'RemovalPolicy.RETAIN': 'Retain',
  'RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE': 'RetainExceptOnCreate',
  'RemovalPolicy.SNAPSHOT': 'Snapshot',
};

/** The member of `RemovalPolicy` that stands for a policy of CloudFormation. */
export function removalPolicyOf(policy: unknown): string | undefined {
  return Object.entries(POLICIES).find(([, own]) => own === policy)?.[0];
}

/** What constructs do where they are not told. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'aws-dynamodb.Table': 'Retain',
  'aws-efs.FileSystem': 'Retain',
  'aws-kms.Key': 'Retain',
  'aws-logs.LogGroup': 'Retain',
  'aws-rds.DatabaseCluster': 'Snapshot',
  'aws-rds.DatabaseInstance': 'Snapshot',
  'aws-s3.Bucket': 'Retain',
};

/** What becomes of a construct's main resource when its stack goes: `removalPolicy`, or `applyRemovalPolicy` afterwards. */
export function deletionPolicy(owner: Owner): Value {
  const { made, uses } = owner.construct;
  const otherwise = DEFAULTS[`${made.module}.${made.name}`];
  const calls = ownCallsOf(owner, 'applyRemovalPolicy');
  const last = calls.items.at(-1);
  const value = last === undefined ? given(owner, 'removalPolicy', []) : last.argument(0);
  const isSet =
    changesAll(owner) || uses.overrides.some(({ path }) => path[0] === '#' && path[1] === 'deletionPolicy');
  if (isSet || value === undefined || otherwise === undefined || calls.open || uses.touchedBy !== undefined)
    return Value.unknown(owner.place, []);
  if (value.data.kind === 'absent') return literal(otherwise, owner.place, []);
  const policy = POLICIES[String(value.literal())];
  return policy === undefined ? Value.unknown(value.place, []) : literal(policy, value.place, []);
}

/** `RemovalPolicies.of(this).destroy()` sets it of all that is in the scope. */
function changesAll({ reading }: Owner): boolean {
  return reading.scope.program.text.includes('RemovalPolicies');
}
