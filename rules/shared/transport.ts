import {
  all,
  any,
  Interpolation,
  Mention,
  no,
  type Answer,
  type EditValue,
  type Fix,
  type Policy,
  type Resource,
  type Statement,
  type Value,
} from '../../core/model/index.ts';
import { addition } from './edits.ts';
import { covers, isAnyone } from './policy.ts';

/** Whether a policy refuses everyone's requests that are not encrypted, for the action at least. */
export function refusesPlainHttp(policy: Policy, action: string): Answer {
  return atStatements(
    policy,
    policy.some((statement) => deniesEveryone(statement, action, isPlainHttp(statement))),
  );
}

/** Whether a policy refuses everyone's requests over TLS before 1.2. */
export function refusesOldTls(policy: Policy, action: string): Answer {
  return atStatements(
    policy,
    policy.some((statement) => deniesEveryone(statement, action, isOldTls(statement))),
  );
}

/** The list of statements is where one is missing. */
function atStatements(policy: Policy, answer: Answer): Answer {
  return answer.at(policy.document.get('Statement'));
}

function deniesEveryone(statement: Statement, action: string, condition: Answer): Answer {
  return all(
    condition,
    statement.effect.is('Deny'),
    statement.principals.some(isAnyone),
    any(
      statement.actions.some((pattern) => covers(pattern, action)),
      statement.value.get('NotAction').present(),
    ),
  );
}

function isPlainHttp(statement: Statement): Answer {
  return statement.conditions.some(({ operator, key, values }) =>
    key === 'aws:securetransport' && /^Bool(IfExists)?$/i.test(operator)
      ? values.some((value) => value.is(false))
      : no,
  );
}

function isOldTls(statement: Statement): Answer {
  return statement.conditions.some(({ operator, key, values }) =>
    key === 's3:tlsversion' && /^NumericLessThan(IfExists)?$/i.test(operator)
      ? values.some((value) => value.atLeast(1.2))
      : no,
  );
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
    safety: 'review',
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
    safety: 'review',
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
