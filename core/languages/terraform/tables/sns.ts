import { Value } from '../../../model/index.ts';
import { attr, computed, has, headerPlace, json, only, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** A role for each kind of endpoint, where CloudFormation has a list. */
const DELIVERY_LOGS = computed((owner, path) => {
  const roles = ['application', 'firehose', 'http', 'lambda', 'sqs']
    .flatMap((kind) => ['success', 'failure'].map((end) => `${kind}_${end}_feedback_role_arn`))
    .map((name) => attr(name).read(owner, path))
    .filter(({ data }) => data.kind !== 'absent');
  return roles.length === 0
    ? Value.absent(headerPlace(owner), path)
    : new Value({ kind: 'list', items: () => roles, open: false }, headerPlace(owner), path);
});

export const sns: ServiceTables = {
  resources: {
    aws_sns_topic: [
      {
        type: 'AWS::SNS::Topic',
        named: 'name',
        fields: {
          ...same('KmsMasterKeyId'),
          TopicName: attr('name'),
          DeliveryStatusLogging: DELIVERY_LOGS,
        },
      },
      {
        type: 'AWS::SNS::TopicPolicy',
        when: has('policy'),
        fields: { PolicyDocument: attr('policy') },
      },
    ],
    aws_sns_topic_policy: {
      type: 'AWS::SNS::TopicPolicy',
      fields: { PolicyDocument: attr('policy'), Topics: only('arn') },
    },
    aws_sns_topic_subscription: {
      type: 'AWS::SNS::Subscription',
      fields: { ...same('Endpoint', 'Protocol', 'TopicArn'), RedrivePolicy: json('redrive_policy') },
    },
  },
};
