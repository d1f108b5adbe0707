import { defineRule, unknown, type Answer, type Resource } from '../../core/model/index.ts';

const ROLE = 'role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig';
/** A role of another path, however much of its ARN is known. */
const OTHER = /:role\/(?!aws-service-role\/)\w/;

export default defineRule({
  id: 'config-recorder-service-linked-role',
  title: 'AWS Config records with its service-linked role',
  severity: 'medium',
  profile: 'strict',
  controls: ['Config.1'],
  inPart: { 'Config.1': 'what is recorded is asked by other rules' },
  on: 'AWS::Config::ConfigurationRecorder',
  holds: isServiceLinked,
  message: (recorder) =>
    `${recorder.name} records with a role of your own: it has to be kept up with each new type, and what it may not read is missing from the history.`,
});

function isServiceLinked(recorder: Resource): Answer {
  const role = recorder.get('RoleARN');
  const named = recorder.resolve(role);
  if (named?.type === 'AWS::IAM::Role') return role.decided(false);
  if (named?.type === 'AWS::IAM::ServiceLinkedRole') return role.decided(true);
  if (role.data.kind !== 'literal' && role.data.kind !== 'text') return unknown;
  if (String(role).endsWith(`:${ROLE}`)) return role.decided(true);
  return role.data.kind === 'literal' || OTHER.test(String(role)) ? role.decided(false) : unknown;
}
