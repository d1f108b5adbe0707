import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'eventbridge-target-dlq',
  title: 'Events that a target does not take are kept',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['Serverless-EventBusDLQ', 'EventBusDLQ'] },
  on: 'AWS::Events::Rule',
  holds: (rule) =>
    rule
      .list('Targets')
      .every((target) => target.get('DeadLetterConfig.Arn').present().at(target.get('Arn'))),
  message: (rule) =>
    `An event that a target of ${rule.name} refuses for a day is dropped, and nobody sees which it was.`,
});
