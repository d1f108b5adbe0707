import { attr, has, json, only, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const sns: ServiceTables = {
  resources: {
    aws_sns_topic: [
      {
        type: 'AWS::SNS::Topic',
        named: 'name',
        fields: { ...same('KmsMasterKeyId'), TopicName: attr('name') },
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
