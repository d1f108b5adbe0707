import { all, defineRule, no, not, type Answer, type Resource } from '../../core/model/index.ts';
import { added, addition, setting } from '../shared/edits.ts';

export default defineRule({
  id: 'sqs-queue-dlq',
  title: 'Queues set aside what cannot be processed',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy'] },
  on: 'AWS::SQS::Queue',
  when: (queue) => all(not(queue.get('RedriveAllowPolicy').present()), takesNoFailures(queue)),
  holds: (queue) => queue.get('RedrivePolicy').present(),
  fix: (queue) => ({
    title: 'Move what fails five times to a new queue',
    safety: ['costs', 'changes'],
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

/** Where a resource says which queue takes what it could not deliver or process. */
const DEAD_LETTERS = [
  ['AWS::Lambda::Function', 'DeadLetterConfig.TargetArn'],
  ['AWS::Lambda::EventInvokeConfig', 'DestinationConfig.OnFailure.Destination'],
  ['AWS::Lambda::EventSourceMapping', 'DestinationConfig.OnFailure.Destination'],
  ['AWS::SNS::Subscription', 'RedrivePolicy.deadLetterTargetArn'],
  ['AWS::Scheduler::Schedule', 'Target.DeadLetterConfig.Arn'],
  ['AWS::Pipes::Pipe', 'SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn'],
  ['AWS::Pipes::Pipe', 'SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn'],
  ['AWS::Events::EventBus', 'DeadLetterConfig.Arn'],
  ['AWS::IoT::TopicRule', 'TopicRulePayload.ErrorAction.Sqs.QueueUrl'],
  ['Terraform::Events::Target', 'DeadLetterConfig.Arn'],
] as const;

function takesNoFailures(queue: Resource): Answer {
  const redriven = queue.related('AWS::SQS::Queue', 'RedrivePolicy.deadLetterTargetArn');
  const targets = queue
    .siblings('AWS::Events::Rule')
    .flatMap((rule) => rule.list('Targets'))
    .some((target) => target.get('DeadLetterConfig.Arn').refersTo(queue));
  // Of a type that is not read, none is taken for granted.
  const named = DEAD_LETTERS.filter(([type]) => queue.siblings(type).items.length > 0).map(([type, path]) =>
    queue.related(type, path).empty(),
  );
  return targets.truth === 'yes' ? no : all(redriven.empty(), ...named);
}
