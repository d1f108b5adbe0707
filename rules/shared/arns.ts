import {
  all,
  any,
  no,
  not,
  unknown,
  type Answer,
  type Statement,
  type Value,
} from '../../core/model/index.ts';
import { GAP, textOf } from './known-text.ts';

/** Services whose resources are all of one kind, so that an ARN has a name and no kind. */
const WITHOUT_KIND: readonly string[] = ['s3', 'sns', 'sqs'];

/** What an action is done to, by its service and the word in front of a name, where that is not the service's only kind. */
const KINDS: readonly (readonly [actions: RegExp, service: string, kind: string])[] = [
  [/^iam:\w*(?:policyversion|defaultpolicyversion)/, 'iam', 'policy'],
  [/^iam:\w*role/, 'iam', 'role'],
  [/^iam:\w*group/, 'iam', 'group'],
  [/^iam:\w*(?:user|accesskey|loginprofile|credential)/, 'iam', 'user'],
  [/^sts:assumerole/, 'iam', 'role'],
  [/^lambda:\w*layer/, 'lambda', 'layer'],
  [/^lambda:/, 'lambda', 'function'],
  [/^ssm:startsession/, 'ec2', 'instance'],
  [/^ssm:\w*parameter/, 'ssm', 'parameter'],
  [/^secretsmanager:/, 'secretsmanager', 'secret'],
  [/^kms:/, 'kms', 'key'],
  [/^dynamodb:/, 'dynamodb', 'table'],
  [/^ecr:/, 'ecr', 'repository'],
  [/^cloudformation:/, 'cloudformation', 'stack'],
  [/^codebuild:/, 'codebuild', 'project'],
  [/^states:/, 'states', 'stateMachine'],
  [/^ecs:executecommand/, 'ecs', 'task'],
  [/^ec2:\w*instance/, 'ec2', 'instance'],
  [/^ec2:\w*image/, 'ec2', 'image'],
  [/^ec2:\w*snapshot/, 'ec2', 'snapshot'],
  [/^kinesis:/, 'kinesis', 'stream'],
  [/^backup:/, 'backup', 'backup-vault'],
  [/^glue:\w*job/, 'glue', 'job'],
  [/^sagemaker:\w*notebook/, 'sagemaker', 'notebook-instance'],
];

/**
 * Whether a statement is about everything that the action can be done to: `*`, or all of the kind, in every account or in
 * one, since an action reaches its own account alone. `NotResource` leaves some out, and everything else in.
 */
export function coversAllOf(statement: Statement, action: string): Answer {
  const left = statement.value.get('NotResource').present();
  const allBut = all(left, not(statement.notResources.some((resource) => isAllOf(resource, action))));
  return any(
    statement.resources.some((resource) => isAllOf(resource, action)),
    left.truth === 'no' ? no : allBut.at(statement.value.get('NotResource')),
  );
}

/** Whether a pattern takes all that the action can be done to. */
export function isAllOf(resource: Value, action: string): Answer {
  const text = textOf(resource);
  if (text === undefined) return resource.is('*');
  if (takesEverything(text)) return resource.decided(true);
  const parts = text.split(':');
  if (!/^arn$/i.test(parts[0]!) || parts.length < 6)
    return text.includes(GAP) ? unknown : resource.decided(false);
  const [, , service = '', , account = ''] = parts;
  const name = action.toLowerCase();
  const [owner, kind] = kindOf(name);
  if (!fits(service, owner)) return resource.decided(false);
  // The roles of one other account are not all that can be taken.
  if (name.startsWith('sts:') && /^\d{12}$/.test(account)) return resource.decided(false);
  const rest = parts.slice(5).join(':');
  return rest.includes(GAP) ? unknown : resource.decided(isFree(rest, owner, kind));
}

function kindOf(action: string): readonly [service: string, kind: string | undefined] {
  const known = KINDS.find(([actions]) => actions.test(action));
  return known === undefined ? [action.split(':')[0]!, undefined] : [known[1], known[2]];
}

function fits(service: string, owner: string): boolean {
  return service === '*' || service.toLowerCase() === owner;
}

/** Whether the last part of an ARN takes every name: `*`, `role/*`, and of S3 every bucket's objects. */
function isFree(rest: string, owner: string, kind: string | undefined): boolean {
  if (/^[:/]*\*[*:/]*$/.test(rest)) return true;
  if (WITHOUT_KIND.includes(owner) || kind === undefined) return false;
  const after = rest.slice(kind.length);
  return rest.toLowerCase().startsWith(kind.toLowerCase()) && /^(?:[:/]?\??\*)+$/.test(after);
}

/** Whether a pattern takes every ARN there is, as `*` does: `*:*`, `arn:*`, `arn:aws:*:*:*:*`. */
export function isEverything(resource: Value): Answer {
  const text = textOf(resource);
  return text === undefined ? resource.is('*') : resource.decided(takesEverything(text));
}

function takesEverything(text: string): boolean {
  return new RegExp(`^(?:\\*+|(?:arn|\\*)(?::(?:aws[a-z-]*|\\*|${GAP}))?(?::\\*)+)$`, 'i').test(text);
}
