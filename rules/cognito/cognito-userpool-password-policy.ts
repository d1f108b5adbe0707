import { all, defineRule, not, type Resource, type Value } from '../../core/model/index.ts';

const POLICY = ['Policies', 'PasswordPolicy'];
const CLASSES = ['RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols'];

export default defineRule({
  id: 'cognito-userpool-password-policy',
  title: 'User pools ask for strong passwords',
  severity: 'medium',
  profile: 'strict',
  controls: ['Cognito.3'],
  equivalents: { cdkNag: ['AwsSolutions-COG1'] },
  options: { length: 8 },
  on: 'AWS::Cognito::UserPool',
  holds: (pool, options) =>
    all(
      // A pool that says nothing asks for eight characters of every kind.
      lengthOf(pool).or(8).atLeast(Number(options['length'])),
      ...CLASSES.map((name) => not(pool.get([...POLICY, name]).is(false))),
    ),
  fix: (pool, _at, options) => ({
    title: 'Ask for strong passwords',
    safety: 'safe',
    edits: [
      ...(lengthOf(pool).or(8).atLeast(Number(options['length'])).truth === 'no'
        ? [set(pool, 'MinimumLength', Number(options['length']))]
        : []),
      ...CLASSES.filter((name) => pool.get([...POLICY, name]).is(false).truth === 'yes').map((name) =>
        set(pool, name, true),
      ),
    ],
  }),
  message: (pool) => `${pool.name} accepts weak passwords, which are guessed from lists of common ones.`,
});

function lengthOf(pool: Resource): Value {
  return pool.get([...POLICY, 'MinimumLength']);
}

function set(pool: Resource, name: string, value: number | boolean) {
  return { kind: 'set', resource: pool.name, path: [...POLICY, name], value } as const;
}
