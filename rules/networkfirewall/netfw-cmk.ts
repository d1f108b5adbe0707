import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'netfw-cmk',
  title: 'Network firewalls are encrypted with a key of your own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_345', 'CKV_AWS_346'] },
  on: 'Terraform::NetworkFirewall::EncryptionConfiguration',
  path: 'Type',
  holds: (type) => type.is('CUSTOMER_KMS'),
  message: (resource) =>
    `${resource.name} is encrypted with AWS's own key, which you can neither limit nor watch nor withdraw.`,
});
