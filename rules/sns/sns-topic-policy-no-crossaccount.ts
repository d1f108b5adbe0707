import { defineRule } from '../../core/model/index.ts';
import { allowsForeign } from '../shared/accounts.ts';
export default defineRule({
  id: 'sns-topic-policy-no-crossaccount',
  title: 'Topic policies name no accounts of others',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_385'] },
  options: { ownAccounts: [] },
  on: 'AWS::SNS::TopicPolicy',
  holds: (resource, options) =>
    resource
      .policy('PolicyDocument')
      .none((statement) => allowsForeign(statement, options['ownAccounts'] as readonly string[])),
  message: (resource) =>
    `${resource.name} lets another account use the topic: everyone whom that account trusts can do what the statement allows.`,
});
