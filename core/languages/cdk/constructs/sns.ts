import { prop } from '../fields.ts';
import { resourcePolicy } from './policies.ts';
import type { ConstructTables } from './table.ts';

export const sns: ConstructTables = {
  'aws-sns.Topic': {
    type: 'AWS::SNS::Topic',
    fields: { KmsMasterKeyId: prop('masterKey') },
    also: [
      resourcePolicy({
        type: 'AWS::SNS::TopicPolicy',
        names: 'Topics',
        isList: true,
        actions: 'sns:Publish',
        others: [],
        opens: /^(?:grant|addSubscription$|policy\.)/,
      }),
    ],
  },
};
