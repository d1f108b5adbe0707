import { any, defineRule, not, type Answer, type Resource } from '../../core/model/index.ts';

export default defineRule({
  id: 'kms-grant-has-constraints',
  title: 'KMS grants that decrypt say what they are for',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'Terraform::KMS::Grant',
  when: (grant) => isSymmetric(grant),
  holds: (grant) =>
    any(
      not(grant.list('Operations').some((operation) => operation.is('Decrypt'))),
      grant.get('Constraints').present(),
    ).at(grant.get('Constraints')),
  message: (grant) =>
    `${grant.name} decrypts whatever the key encrypted: no encryption context limits it to the data that it is meant for.`,
});

/** Whether the key takes an encryption context at all: asymmetric keys do not. */
function isSymmetric(grant: Resource): Answer {
  const spec = grant.referenced('KeyId')?.get('KeySpec').or('SYMMETRIC_DEFAULT');
  return spec?.is('SYMMETRIC_DEFAULT') ?? grant.self.decided(true);
}
