import { all, defineRule, not } from '../../core/model/index.ts';
import { added, addition, setting } from '../shared/edits.ts';

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
  fix: (queue) => ({
    title: 'Move what fails five times to a new queue',
    safety: 'review',
    edits: [
      setting(queue, 'RedrivePolicy', {
        deadLetterTargetArn: added(queue, 'DeadLetters', 'Arn'),
        maxReceiveCount: 5,
      }),
      addition(queue, 'DeadLetters', 'AWS::SQS::Queue', {
        ...(queue.get('FifoQueue').is(true).truth === 'yes' ? { FifoQueue: true } : {}),
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: 1209600,
      }),
    ],
  }),
  message: (queue) =>
    `What ${queue.name} cannot get processed comes back again and again, and is lost after some days.`,
});
