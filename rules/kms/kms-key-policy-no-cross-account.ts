import { defineRule } from '../../core/model/index.ts';
import { allowsForeign, OWN_ACCOUNTS } from '../shared/accounts.ts';
export default defineRule({
  id: 'kms-key-policy-no-cross-account',
  title: 'KMS key policies name no accounts of others',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  options: OWN_ACCOUNTS,
  on: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  holds: (resource, { ownAccounts }) =>
    resource.policy('KeyPolicy').none((statement) => allowsForeign(statement, ownAccounts)),
  message: (resource) =>
    `${resource.name} lets another account use it: everyone whom that account trusts can read what the key encrypts.`,
});
