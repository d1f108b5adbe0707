import { all, any, defineRule, type Answer, type Statement } from '../../core/model/index.ts';
import { coversPart } from '../shared/covered-part.ts';
import { coversAction, isAnyone, namesAllActions } from '../shared/policy.ts';
export default defineRule({
  id: 's3-bucket-policy-no-lockout',
  title: 'Bucket policies do not lock everyone out',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_93'] },
  on: 'AWS::S3::BucketPolicy',
  holds: (resource) => resource.policy('PolicyDocument').none(locksOut),
  message: (resource) =>
    `${resource.name} shuts everyone out, you included: only the root user of the account can undo that.`,
});

function locksOut(statement: Statement): Answer {
  return all(
    statement.effect.is('Deny'),
    statement.principals.some(isAnyone),
    any(namesAllActions(statement, 's3'), leavesFewIn(statement)),
    statement.conditions.empty(),
    coversPart(statement, 'bucket', undefined),
  ).at(statement.value.get('Effect'));
}

/** Whether everything is denied but a few actions, and changing the policy is none of them. */
function leavesFewIn(statement: Statement): Answer {
  return all(
    statement.value.get('NotAction').present(),
    coversAction(statement, 's3:PutBucketPolicy'),
    coversAction(statement, 's3:DeleteBucketPolicy'),
  );
}
