import { all, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'sqs-queue-dlq',
  title: 'Queues set aside what cannot be processed',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-SQS3'] },
  on: 'AWS::SQS::Queue',
  when: (queue) =>
    all(
      not(queue.get('RedriveAllowPolicy').present()),
      queue.related('AWS::SQS::Queue', 'RedrivePolicy.deadLetterTargetArn').empty(),
    ),
  holds: (queue) => queue.get('RedrivePolicy').present(),
  message: (queue) =>
    `What ${queue.name} cannot get processed comes back again and again, and is lost after some days.`,
});
