import { defineRule } from '../../core/model/index.ts';
import { allowsForeign } from '../shared/accounts.ts';
export default defineRule({
  id: 'kms-key-policy-no-cross-account',
  title: 'KMS key policies name no accounts of others',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  options: { ownAccounts: [] },
  on: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  holds: (resource, options) =>
    resource
      .policy('KeyPolicy')
      .none((statement) => allowsForeign(statement, options['ownAccounts'] as readonly string[])),
  message: (resource) =>
    `${resource.name} lets another account use it: everyone whom that account trusts can read what the key encrypts.`,
});
