import { defineRule, no, not, yes } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { decryptsAll } from '../shared/decryption.ts';
export default defineRule<IdentityStatement>({
  id: 'kms-iam-inline-no-decrypt-all-keys',
  title: 'Inline policies name the keys that may decrypt',
  severity: 'medium',
  profile: 'strict',
  controls: ['KMS.2'],
  on: identityStatements,
  when: ({ resource }) => (resource.type !== 'AWS::IAM::ManagedPolicy' ? yes : no),
  holds: ({ statement }) => not(decryptsAll(statement)),
  message: ({ resource }) =>
    `${resource.name} can decrypt with every key of the account: what is encrypted is open to whoever gets hold of it.`,
});
