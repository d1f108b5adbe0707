import { answer, question, setting } from '../shared/edits.ts';
import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'cloudtrail-sns-notification',
  title: 'Trails tell a topic of new log files',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_252'], kics: ['cloudtrail_sns_topic_name_undefined'] },
  on: 'AWS::CloudTrail::Trail',
  path: 'SnsTopicName',
  fix: (trail, path) => ({
    title: 'Tell a topic',
    safety: 'costs',
    edits: [
      question(trail, 'TrailTopicName', 'Name of the topic that is told of log files'),
      setting(trail, path, answer('TrailTopicName')),
    ],
  }),
  message: (resource) =>
    `Nothing is told when ${resource.name} delivers a log file: tools that read them have to look again and again.`,
});
