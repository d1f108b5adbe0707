import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ebs-encryption-by-default',
  title: 'New volumes of the account are encrypted',
  severity: 'medium',
  controls: ['EC2.7'],
  equivalents: { checkov: ['CKV_AWS_106'], kics: ['ebs_default_encryption_disabled'] },
  on: 'Terraform::EC2::EbsEncryptionByDefault',
  path: 'Enabled',
  holds: (value) => not(value.is(false)),
  fix: set(true, 'changes', 'Encrypt new volumes'),
  message: (resource) =>
    `${resource.name} turns encryption by default off: new volumes and snapshots of the account are unencrypted wherever nobody thinks of it.`,
});
