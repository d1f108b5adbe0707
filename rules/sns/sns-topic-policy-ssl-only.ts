import { defineRule, Mention, not, type Answer, type Resource } from '../../core/model/index.ts';
import { targetOf } from '../shared/policy-target.ts';
import { refusePlainHttp, refusesPlainHttp } from '../shared/transport.ts';
export default defineRule({
  id: 'sns-topic-policy-ssl-only',
  title: 'SNS topics refuse messages that are not sent encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-SNS3'] },
  on: ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy'],
  // A topic with a KMS key refuses plain HTTP by itself.
  when: (resource) =>
    resource.type === 'AWS::SNS::Topic'
      ? not(resource.get('KmsMasterKeyId').present())
      : not(isOfEncrypted(resource)),
  holds: (resource) =>
    resource.type === 'AWS::SNS::Topic'
      ? not(resource.related('AWS::SNS::TopicPolicy', 'Topics', { scope: 'workspace' }).empty())
      : refusesPlainHttp(resource.policy('PolicyDocument'), targetOf(resource, 'Topics'), {
          action: 'sns:Publish',
        }),
  fix: (resource) => {
    if (resource.type === 'AWS::SNS::Topic') return undefined;
    const only = resource.list('Topics');
    const target = only.items.length === 1 ? resource.resolve(only.items[0]!) : undefined;
    if (target === undefined || only.open) return undefined;
    return refusePlainHttp(resource, 'PolicyDocument', 'sns:Publish', new Mention(target.name));
  },
  message: (resource) =>
    `${resource.name} takes messages over plain HTTP, where everyone on the way can read along.`,
});

/** Whether a policy is of topics that are all encrypted with a key, as far as they are declared here. */
function isOfEncrypted(policy: Resource): Answer {
  const topics = policy.list('Topics');
  const isEncrypted = topics.every((each) => {
    const topic = policy.resolve(each);
    return topic === undefined ? each.decided(false) : topic.get('KmsMasterKeyId').present();
  });
  return topics.items.length === 0 ? policy.self.decided(false) : isEncrypted;
}
