import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-sns-notification',
  title: 'Trails tell a topic of new log files',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_252'], kics: ['cloudtrail_sns_topic_name_undefined'] },
  on: 'AWS::CloudTrail::Trail',
  path: 'SnsTopicName',
  holds: (value) => value.present(),
  message: (resource) =>
    `Nothing is told when ${resource.name} delivers a log file: tools that read them have to look again and again.`,
});
