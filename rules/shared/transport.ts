import {
  all,
  Interpolation,
  Mention,
  no,
  yes,
  type Answer,
  type Condition,
  type EditValue,
  type Fix,
  type Policy,
  type Resource,
  type Statement,
  type Value,
} from '../../core/model/index.ts';
import { coversPart } from './covered-part.ts';
import { addition } from './edits.ts';
import type { Target } from './policy-target.ts';
import { coversAction, isAnyone } from './policy.ts';

/** What a denial has to cover: an action, and of S3 whether that is done to a bucket or to its objects. */
export interface Covered {
  readonly action: string;
  readonly to?: 'bucket' | 'objects';
}

/** What clients do with a bucket and what is in it. */
export const USE_OF_BUCKET: readonly Covered[] = [
  { action: 's3:GetObject', to: 'objects' },
  { action: 's3:PutObject', to: 'objects' },
  { action: 's3:ListBucket', to: 'bucket' },
];

/** Whether a policy refuses everyone's requests to its target that are not encrypted, for all that is to be covered. */
export function refusesPlainHttp(
  policy: Policy,
  target: Target | undefined,
  ...covered: readonly Covered[]
): Answer {
  return refuses(policy, target, covered, isPlainHttp);
}

/** Whether the policy of a bucket refuses everyone's requests that are not encrypted. */
export function bucketRefusesPlainHttp(policy: Resource, bucket: Target | undefined): Answer {
  return refusesPlainHttp(policy.policy('PolicyDocument'), bucket, ...USE_OF_BUCKET);
}

/** Whether a policy refuses everyone's requests over TLS before 1.2. */
export function refusesOldTls(
  policy: Policy,
  target: Target | undefined,
  ...covered: readonly Covered[]
): Answer {
  return refuses(policy, target, covered, isOldTls);
}

/** The list of statements is where one is missing. */
function refuses(
  policy: Policy,
  target: Target | undefined,
  covered: readonly Covered[],
  isRefused: (condition: Condition) => Answer,
): Answer {
  const each = covered.map((one) =>
    policy.some((statement) => all(deniesEveryone(statement, one, target), holdsWhere(statement, isRefused))),
  );
  return all(...each).at(policy.document.get('Statement'));
}

/** Whether a statement denies everyone an action, whatever its conditions; denying all but some leaves those some. */
export function deniesEveryone(
  statement: Statement,
  { action, to }: Covered,
  target: Target | undefined,
): Answer {
  return all(
    statement.effect.is('Deny'),
    statement.principals.some(isAnyone),
    coversAction(statement, action),
    target === undefined && to === undefined ? yes : coversPart(statement, to, target),
  );
}

/** Whether the condition alone decides: each further one would let some requests through. */
function holdsWhere(statement: Statement, isRefused: (condition: Condition) => Answer): Answer {
  const { conditions } = statement;
  return all(conditions.some(isRefused), conditions.every(isRefused));
}

function isPlainHttp({ operator, key, values }: Condition): Answer {
  return key === 'aws:securetransport' &&
    /^(?:Bool|StringEquals(?:IgnoreCase)?|StringLike)(?:IfExists)?$/i.test(operator)
    ? values.some((value) => value.is(false))
    : no;
}

function isOldTls({ operator, key, values }: Condition): Answer {
  return key === 's3:tlsversion' && /^NumericLessThan(IfExists)?$/i.test(operator)
    ? values.some((value) => value.atLeast(1.2))
    : no;
}

/** The repair that appends a statement which refuses requests that are not encrypted. */
export function refusePlainHttp(
  holder: Resource,
  path: string,
  action: string,
  resources: EditValue,
): Fix | undefined {
  const title = 'Refuse requests without TLS (plain HTTP clients lose access)';
  return appendDeny(holder, path, title, denyPlainHttp(action, resources));
}

function denyPlainHttp(action: string, resources: EditValue): { readonly [key: string]: EditValue } {
  return {
    Sid: 'DenyPlainHttp',
    Effect: 'Deny',
    Principal: '*',
    Action: action,
    Resource: resources,
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}

/** The repair that appends a statement to a policy, where its statements are a list. */
export function appendDeny(
  holder: Resource,
  path: string,
  title: string,
  statement: { readonly [key: string]: EditValue },
): Fix | undefined {
  if (holder.policy(path).document.get('Statement').data.kind !== 'list') return undefined;
  return {
    title,
    safety: 'locks out',
    edits: [{ kind: 'append', resource: holder.name, path: [path, 'Statement'], value: statement }],
  };
}

/** A bucket and its objects, as a policy names them; undefined where the bucket is not known. */
export function bucketArns(holder: Resource, bucket: Value): readonly EditValue[] | undefined {
  const declared = holder.resolve(bucket);
  if (declared !== undefined) {
    const arn = new Mention(declared.name, 'Arn');
    return [arn, new Interpolation([arn, '/*'])];
  }
  const name = bucket.literal();
  if (name === undefined) return undefined;
  const arn = ['arn:', { pseudo: 'AWS::Partition' }, `:s3:::${String(name)}`] as const;
  return [new Interpolation(arn), new Interpolation([...arn, '/*'])];
}

/** The repair that gives a bucket a policy which refuses requests that are not encrypted. */
export function addBucketPolicy(bucket: Resource): Fix {
  const arn = new Mention(bucket.name, 'Arn');
  return {
    title: 'Add a policy that refuses requests without TLS (plain HTTP clients lose access)',
    safety: 'locks out',
    edits: [
      addition(bucket, 'Policy', 'AWS::S3::BucketPolicy', {
        Bucket: new Mention(bucket.name),
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [denyPlainHttp('s3:*', [arn, new Interpolation([arn, '/*'])])],
        },
      }),
    ],
  };
}
