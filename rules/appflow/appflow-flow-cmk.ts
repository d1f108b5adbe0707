import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'appflow-flow-cmk',
  title: 'Flows of AppFlow are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_263'] },
  on: 'AWS::AppFlow::Flow',
  path: 'KMSArn',
  message: (resource) =>
    `${resource.name} holds what it moves under a key of AWS for a while: you cannot say who may decrypt it.`,
});
