import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'sns-subscription-dlq',
  title: 'Messages that a subscriber does not take are kept',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['Serverless-SNSRedrivePolicy', 'SNSRedrivePolicy'] },
  on: 'AWS::SNS::Subscription',
  path: 'RedrivePolicy',
  message: (subscription) =>
    `A message that the subscriber of ${subscription.name} cannot take is dropped, and nobody sees which it was.`,
});
