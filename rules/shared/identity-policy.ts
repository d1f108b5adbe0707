import {
  Members,
  Policy,
  type Answer,
  type Resource,
  type Statement,
  type Value,
  type View,
} from '../../core/model/index.ts';
import { allows } from './policy.ts';

/** A statement of a policy that gives permissions to a user, a group or a role. */
export interface IdentityStatement {
  /** The resource that holds the policy. */
  readonly resource: Resource;
  readonly statement: Statement;
  /** The statements of the same policies that may deny something. */
  readonly denials: readonly Statement[];
}

/** Where each type keeps a policy of its own. */
const DOCUMENTS = [
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::UserPolicy',
  'AWS::IAM::GroupPolicy',
];

/** The types that hold policies in a list. */
export const INLINE_HOLDERS = ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'];

/** Of Terraform: gives one policy to several principals. */
export const SHARED_ATTACHMENT = 'Terraform::IAM::SharedPolicyAttachment';

/** What gives policies by their ARNs: principals have their own. */
export const GIVING_BY_ARN = [...INLINE_HOLDERS, SHARED_ATTACHMENT];

/** The ARNs of the policies that a resource gives. */
export function arnsGiven(resource: Resource): Members<Value> {
  return resource.type === SHARED_ATTACHMENT
    ? resource.get('PolicyArn').oneOrMore()
    : resource.list('ManagedPolicyArns');
}

/** Its policy is written out in the set, and given to everyone who has it in an account. */
export const PERMISSION_SET = 'AWS::SSO::PermissionSet';

/** The statements of the policies that a resource is or holds. */
export function statementsOf(resource: Resource): Members<Statement> {
  if (resource.type === PERMISSION_SET) return resource.policy('InlinePolicy');
  return DOCUMENTS.includes(resource.type)
    ? resource.policy('PolicyDocument')
    : resource.list('Policies').flatMap((policy) => new Policy(policy.get('PolicyDocument')));
}

/** The statements that are not certain to allow. */
export function mayDeny({ items }: Members<Statement>): readonly Statement[] {
  return items.filter((statement) => allows(statement).truth !== 'yes');
}

/** Every statement of managed and inline identity policies, in whichever form they are declared. */
export const identityStatements: View<IdentityStatement> = {
  types: [...DOCUMENTS, ...INLINE_HOLDERS, PERMISSION_SET],
  items: (resource) => {
    const statements = statementsOf(resource);
    const denials = mayDeny(statements);
    const items = statements.items.map((statement) => ({ resource, statement, denials }));
    return new Members(items, statements.open, statements.value);
  },
};

/** Whether an ARN is that of one of the policies that AWS manages, also where its partition is left open. */
export function isManagedByAws(policy: Value, ...names: readonly string[]): Answer {
  const pattern = new RegExp(`^arn:aws[a-z-]*:iam::aws:policy/(?:${names.join('|')})$`);
  const { data } = policy;
  if (data.kind !== 'text') return policy.matches(pattern);
  const text = data.parts.map((part) => (typeof part === 'string' ? part : 'aws')).join('');
  return policy.decided(pattern.test(text));
}
