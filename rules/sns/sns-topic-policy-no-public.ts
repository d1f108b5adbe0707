import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 'sns-topic-policy-no-public',
  title: 'Topic policies keep strangers out',
  severity: 'critical',
  controls: ['SNS.4'],
  equivalents: {
    guard: ['SNS_TOPICPOLICY_NO_WILDCARD_PRINCIPAL'],
    checkov: ['CKV_AWS_169'],
    kics: ['sns_topic_is_publicly_accessible'],
    cfnNag: ['F18'],
  },
  on: ['AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
  holds: (resource) => keepsStrangersOut(resource.policy('PolicyDocument')),
  message: (resource) =>
    `${resource.name} lets every AWS account use the topic: the statement allows anyone, and no condition limits who that is.`,
});
