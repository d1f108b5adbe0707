import { any, defineRule } from '../../core/model/index.ts';
import { added, addition, setting } from '../shared/edits.ts';

export default defineRule({
  id: 'lambda-dlq',
  title: 'Functions keep the events that they failed on',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_116'],
    kics: ['lambda_function_without_dead_letter_queue'],
    cdkNag: [
      'HIPAA.Security-LambdaDLQ',
      'LambdaDLQ',
      'NIST.800.53.R5-LambdaDLQ',
      'LambdaAsyncFailureDestination',
      'Serverless-LambdaAsyncFailureDestination',
      'Serverless-LambdaDLQ',
    ],
    guard: ['lambda_dlq_check'],
  },
  on: 'AWS::Lambda::Function',
  holds: (lambda) =>
    any(
      lambda.get('DeadLetterConfig.TargetArn').present(),
      lambda
        .related('AWS::Lambda::EventInvokeConfig', 'FunctionName')
        .some((config) => config.get('DestinationConfig.OnFailure.Destination').present()),
    ),
  fix: (lambda) => ({
    title: 'Keep failed events in a new queue (the role must be allowed sqs:SendMessage)',
    safety: ['costs', 'may fail'],
    edits: [
      setting(lambda, 'DeadLetterConfig.TargetArn', added(lambda, 'FailedEvents', 'Arn')),
      addition(lambda, 'FailedEvents', 'AWS::SQS::Queue', {
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: 1209600,
      }),
    ],
  }),
  message: (lambda) =>
    `An event that ${lambda.name} fails on three times is dropped: nobody sees what was lost.`,
});
