import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'connect-cloudwatch-logging',
  title: 'Contact centres log their flows',
  severity: 'medium',
  profile: 'strict',
  controls: ['Connect.2'],
  on: 'AWS::Connect::Instance',
  path: 'Attributes.ContactflowLogs',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Log contact flows'),
  message: (resource) =>
    `${resource.name} logs nothing of its flows: what a caller was told and asked cannot be followed.`,
});
