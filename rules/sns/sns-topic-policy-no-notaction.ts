import { defineRule } from '../../core/model/index.ts';
import { allowsAllBut } from '../shared/policy.ts';

export default defineRule({
  id: 'sns-topic-policy-no-notaction',
  title: 'Topic policies say what they allow, not what they leave out',
  severity: 'medium',
  controls: [],
  equivalents: {
    kics: ['sns_topic_publicity_has_allow_and_not_action_simultaneously'],
    cfnNag: ['F8', 'W19'],
    guard: ['SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL', 'SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOT_ACTION'],
  },
  impliedBy: ['sns-topic-policy-no-public'],
  on: 'AWS::SNS::TopicPolicy',
  holds: (resource) => resource.policy('PolicyDocument').none(allowsAllBut),
  message: (resource) =>
    `${resource.name} allows everything, or everyone, except what it lists: what AWS adds later is allowed as well.`,
});
