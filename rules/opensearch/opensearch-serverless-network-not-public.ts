import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'opensearch-serverless-network-not-public',
  title: 'Serverless collections are reached from your VPC only',
  severity: 'high',
  controls: [],
  on: 'AWS::OpenSearchServerless::SecurityPolicy',
  when: (policy) => policy.get('Type').is('network'),
  holds: (policy) =>
    policy
      .get('Policy')
      .parsed()
      .list()
      .none((rule) => rule.get('AllowFromPublic').is(true)),
  message: (policy) =>
    `${policy.name} opens its collections to the internet: only the data access policy stands before the documents.`,
});
