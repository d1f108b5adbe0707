import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'appflow-flow-cmk',
  title: 'Flows of AppFlow are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_263'] },
  on: 'AWS::AppFlow::Flow',
  path: 'KMSArn',
  holds: isOwnKey,
  message: (resource) =>
    `${resource.name} holds what it moves under a key of AWS for a while: you cannot say who may decrypt it.`,
});
