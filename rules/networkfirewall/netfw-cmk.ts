import { defineRule } from '../../core/model/index.ts';
import { choosesOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'netfw-cmk',
  title: 'Network firewalls are encrypted with a key of your own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_345', 'CKV_AWS_346'] },
  on: 'Terraform::NetworkFirewall::EncryptionConfiguration',
  holds: (settings) => choosesOwnKey(settings.get('Type'), 'CUSTOMER_KMS', settings.get('KeyId')),
  message: (resource) =>
    `${resource.name} is encrypted with AWS's own key, which you can neither limit nor watch nor withdraw.`,
});
