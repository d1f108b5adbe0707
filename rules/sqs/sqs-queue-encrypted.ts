import { any, defineRule, setAt } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default defineRule({
  id: 'sqs-queue-encrypted',
  title: 'Queues are encrypted at rest',
  severity: 'medium',
  controls: ['SQS.1'],
  equivalents: {
    checkov: ['CKV_AWS_27'],
    trivy: ['AVD-AWS-0096'],
    kics: ['sqs_with_sse_disabled'],
    cfnNag: ['W48'],
    cdkNag: ['AwsSolutions-SQS2'],
  },
  on: 'AWS::SQS::Queue',
  // SQS encrypts queues that say nothing since October 2022.
  holds: (queue) =>
    any(
      queue.getOrServiceDefault('SqsManagedSseEnabled', true).is(true),
      isGiven(queue.get('KmsMasterKeyId')),
    ),
  fix: setAt(true, 'safe', 'Encrypt with the key of SQS'),
  message: (queue, { data }) =>
    data.kind === 'absent'
      ? `${queue.name} does not say that its messages are encrypted: that is left to SQS's default.`
      : `${queue.name} stores its messages unencrypted until they are received.`,
});
