import { defineRule, Mention, not } from '../../core/model/index.ts';
import { targetOf } from '../shared/policy-target.ts';
import { refusePlainHttp, refusesPlainHttp } from '../shared/transport.ts';
export default defineRule({
  id: 'sqs-queue-policy-ssl-only',
  title: 'SQS queues refuse requests that are not encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-SQS4'] },
  on: ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy'],
  holds: (resource) =>
    resource.type === 'AWS::SQS::Queue'
      ? not(resource.related('AWS::SQS::QueuePolicy', 'Queues', { scope: 'workspace' }).empty())
      : refusesPlainHttp(
          resource.policy('PolicyDocument'),
          targetOf(resource, 'Queues'),
          { action: 'sqs:SendMessage' },
          { action: 'sqs:ReceiveMessage' },
        ),
  fix: (resource) => {
    if (resource.type === 'AWS::SQS::Queue') return undefined;
    const only = resource.list('Queues');
    const target = only.items.length === 1 ? resource.resolve(only.items[0]!) : undefined;
    if (target === undefined || only.open) return undefined;
    return refusePlainHttp(resource, 'PolicyDocument', 'sqs:*', new Mention(target.name, 'Arn'));
  },
  message: (resource) =>
    `${resource.name} takes requests over plain HTTP, where everyone on the way can read the messages.`,
});
