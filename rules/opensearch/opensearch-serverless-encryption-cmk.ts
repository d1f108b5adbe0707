import { all, defineRule, not } from '../../core/model/index.ts';
import { isKeyOfAws } from '../shared/keys.ts';

export default defineRule({
  id: 'opensearch-serverless-encryption-cmk',
  title: 'Serverless collections are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::OpenSearchServerless::SecurityPolicy',
  when: (policy) => policy.get('Type').is('encryption'),
  holds: (policy) => {
    const key = policy.get('Policy').parsed();
    return all(not(key.get('AWSOwnedKey').is(true)), not(isKeyOfAws(key.get('KmsARN'))));
  },
  message: (policy) =>
    `The collections of ${policy.name} are encrypted with a key of AWS: you cannot say who may decrypt them, nor withdraw the key.`,
});
