import { attr, has, json, only, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const sqs: ServiceTables = {
  resources: {
    aws_sqs_queue: [
      {
        type: 'AWS::SQS::Queue',
        named: 'name',
        fields: {
          ...same('KmsMasterKeyId', 'SqsManagedSseEnabled'),
          RedrivePolicy: json('redrive_policy'),
          RedriveAllowPolicy: json('redrive_allow_policy'),
          KmsDataKeyReusePeriodSeconds: attr('kms_data_key_reuse_period_seconds'),
          MessageRetentionPeriod: attr('message_retention_seconds'),
          FifoQueue: attr('fifo_queue'),
          QueueName: attr('name'),
        },
      },
      { type: 'AWS::SQS::QueuePolicy', when: has('policy'), fields: { PolicyDocument: attr('policy') } },
    ],
    aws_sqs_queue_policy: {
      type: 'AWS::SQS::QueuePolicy',
      fields: { PolicyDocument: attr('policy'), Queues: only('queue_url') },
    },
  },
  companions: {
    aws_sqs_queue_redrive_policy: {
      of: ['aws_sqs_queue'],
      by: 'queue_url',
      fields: { RedrivePolicy: json('redrive_policy') },
    },
    aws_sqs_queue_redrive_allow_policy: {
      of: ['aws_sqs_queue'],
      by: 'queue_url',
      fields: { RedriveAllowPolicy: json('redrive_allow_policy') },
    },
  },
};
