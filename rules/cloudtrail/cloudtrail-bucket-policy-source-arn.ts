import { all, defineRule, no, not, yes, type Answer, type Statement } from '../../core/model/index.ts';
import { allows, namesAction } from '../shared/policy.ts';

const SOURCES = ['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid', 'aws:sourceorgpaths'];

export default defineRule({
  id: 'cloudtrail-bucket-policy-source-arn',
  title: 'Bucket policies say whose trails CloudTrail may write for',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::S3::BucketPolicy',
  holds: (policy) => policy.policy('PolicyDocument').none(writesForAnyone),
  message: (policy) =>
    `${policy.name} does not say whose trails may write: anyone can have CloudTrail put files of his own account among yours.`,
});

function writesForAnyone(statement: Statement): Answer {
  return all(
    statement.principals.some(({ kind, value }) =>
      kind === 'Service' ? value.is('cloudtrail.amazonaws.com') : no,
    ),
    namesAction(statement, 's3:PutObject'),
    allows(statement),
    not(statement.conditions.some(({ key }) => (SOURCES.includes(key) ? yes : no))),
  );
}
