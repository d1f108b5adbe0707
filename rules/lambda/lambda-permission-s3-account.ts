import { all, any, defineRule } from '../../core/model/index.ts';
import { ownAccount } from '../shared/names.ts';

export default defineRule({
  id: 'lambda-permission-s3-account',
  title: 'Buckets invoke functions on behalf of a named account alone',
  severity: 'low',
  profile: 'strict',
  controls: ['Lambda.1'],
  equivalents: { guard: ['lambda_function_public_access_prohibited'] },
  on: 'AWS::Lambda::Permission',
  // Where neither is said, `lambda-permission-source` has more to say.
  when: (permission) =>
    all(permission.get('Principal').is('s3.amazonaws.com'), permission.get('SourceArn').present()),
  holds: (permission) =>
    any(permission.get('SourceAccount').present(), permission.get('PrincipalOrgID').present()),
  fix: (permission) => ({
    title: 'Allow buckets of this account alone (replaces the permission)',
    safety: ['replaces', 'locks out'],
    edits: [{ kind: 'set', resource: permission.name, path: ['SourceAccount'], value: ownAccount() }],
  }),
  message: (permission) =>
    `${permission.name} names a bucket and no account: if the bucket is ever deleted, whoever takes its name next can invoke the function.`,
});
