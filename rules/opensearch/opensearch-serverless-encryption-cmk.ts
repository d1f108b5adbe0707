import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'opensearch-serverless-encryption-cmk',
  title: 'Serverless collections are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::OpenSearchServerless::SecurityPolicy',
  when: (policy) => policy.get('Type').is('encryption'),
  holds: (policy) => not(policy.get('Policy').parsed().get('AWSOwnedKey').is(true)),
  message: (policy) =>
    `The collections of ${policy.name} are encrypted with a key of AWS: you cannot say who may decrypt them, nor withdraw the key.`,
});
