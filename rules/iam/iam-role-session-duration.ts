import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-role-session-duration',
  title: 'Sessions of roles are short',
  severity: 'low',
  profile: 'all',
  controls: [],
  options: { seconds: 3600 },
  on: 'AWS::IAM::Role',
  path: 'MaxSessionDuration',
  holds: (value, options) => value.or(3600).atMost(Number(options['seconds'])),
  fix: set(3600, 'review', 'Limit sessions to an hour (longer jobs have to ask again)'),
  message: (role, at) =>
    `Credentials of ${role.name} that are stolen can be used for up to ${at.toString()} seconds.`,
});
