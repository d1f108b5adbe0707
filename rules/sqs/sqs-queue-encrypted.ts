import { any, defineRule, setAt, type Resource } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

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
  fix: (queue, at) =>
    takesUnsigned(queue)
      ? setAt(
          true,
          'locks out',
          'Encrypt with the key of SQS (callers who do not sign in lose access)',
        )(queue, at)
      : setAt(true, 'safe', 'Encrypt with the key of SQS')(queue, at),
  message: (queue, { data }) =>
    data.kind === 'absent'
      ? `${queue.name} does not say that its messages are encrypted: that is left to SQS's default.`
      : `${queue.name} stores its messages unencrypted until they are received.`,
});

/** Whether strangers may use the queue: SQS takes nothing without a signature for a queue that is encrypted. */
function takesUnsigned(queue: Resource): boolean {
  const policies = ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'].flatMap(
    (type) => queue.related(type, type.endsWith('InlinePolicy') ? 'Queue' : 'Queues').items,
  );
  return policies.some((policy) => keepsStrangersOut(policy.policy('PolicyDocument')).truth !== 'yes');
}
