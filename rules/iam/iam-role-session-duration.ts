import { between, defineOptions, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-role-session-duration',
  title: 'Sessions of roles are short',
  severity: 'low',
  profile: 'all',
  controls: [],
  options: defineOptions({ seconds: between(3600, 43200, 3600, 'How many seconds a session lasts at most') }),
  on: 'AWS::IAM::Role',
  path: 'MaxSessionDuration',
  holds: (value, { seconds }) => value.or(3600).atMost(seconds),
  fix: (role, path, _at, { seconds }) => {
    const limit = seconds === 3600 ? 'an hour' : `${seconds} seconds`;
    return set(seconds, 'changes', `Limit sessions to ${limit} (longer jobs have to ask again)`)(role, path);
  },
  message: (role, at) =>
    `Credentials of ${role.name} that are stolen can be used for up to ${at.toString()} seconds.`,
});
