import {
  all,
  between,
  defineOptions,
  defineRule,
  not,
  type Resource,
  type Value,
} from '../../core/model/index.ts';

const POLICY = ['Policies', 'PasswordPolicy'];
const CLASSES = ['RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols'];

export default defineRule({
  id: 'cognito-userpool-password-policy',
  title: 'User pools ask for strong passwords',
  severity: 'medium',
  profile: 'strict',
  controls: ['Cognito.3'],
  equivalents: { cdkNag: ['AwsSolutions-COG1'] },
  options: defineOptions({ length: between(6, 99, 8, 'How many characters a password has at least') }),
  on: 'AWS::Cognito::UserPool',
  holds: (pool, { length }) =>
    all(
      // A pool that says nothing asks for eight characters of every kind.
      lengthOf(pool).or(8).atLeast(length),
      ...CLASSES.map((name) => not(pool.get([...POLICY, name]).is(false))),
    ),
  fix: (pool, _at, { length }) => ({
    title: 'Ask for strong passwords',
    safety: 'changes',
    edits: [
      ...(lengthOf(pool).or(8).atLeast(length).truth === 'no' ? [set(pool, 'MinimumLength', length)] : []),
      ...CLASSES.filter((name) => needsSaying(pool, name)).map((name) => set(pool, name, true)),
    ],
  }),
  message: (pool) => `${pool.name} accepts weak passwords, which are guessed from lists of common ones.`,
});

/** Whether a class is not asked for, or will not be once the pool has a policy that leaves it out. */
function needsSaying(pool: Resource, name: string): boolean {
  return pool.get([...POLICY, name]).is(false).truth === 'yes' || pool.get(POLICY).present().truth === 'no';
}

function lengthOf(pool: Resource): Value {
  return pool.get([...POLICY, 'MinimumLength']);
}

function set(pool: Resource, name: string, value: number | boolean) {
  return { kind: 'set', resource: pool.name, path: [...POLICY, name], value } as const;
}
