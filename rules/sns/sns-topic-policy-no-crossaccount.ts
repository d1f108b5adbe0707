import { defineRule } from '../../core/model/index.ts';
import { allowsForeign, OWN_ACCOUNTS } from '../shared/accounts.ts';
export default defineRule({
  id: 'sns-topic-policy-no-crossaccount',
  title: 'Topic policies name no accounts of others',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_385'] },
  options: OWN_ACCOUNTS,
  on: 'AWS::SNS::TopicPolicy',
  holds: (resource, { ownAccounts }) =>
    resource.policy('PolicyDocument').none((statement) => allowsForeign(statement, ownAccounts)),
  message: (resource) =>
    `${resource.name} lets another account use the topic: everyone whom that account trusts can do what the statement allows.`,
});
