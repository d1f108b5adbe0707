import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'athena-database-encrypted',
  title: 'Athena databases encrypt what they keep',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_77'], trivy: ['AVD-AWS-0006'], kics: ['athena_database_not_encrypted'] },
  on: 'Terraform::Athena::Database',
  path: 'EncryptionConfiguration',
  message: (resource) =>
    `${resource.name} asks for no encryption of what its queries write: the bucket alone decides, and whoever may change the bucket can weaken it.`,
});
