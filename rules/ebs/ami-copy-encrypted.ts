import { any, defineRule, setAt } from '../../core/model/index.ts';
import { encryptedByDefault } from '../shared/account-defaults.ts';

export default defineRule({
  id: 'ami-copy-encrypted',
  title: 'Copies of images are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_235'] },
  on: 'Terraform::EC2::ImageCopy',
  holds: (copy) => any(copy.get('Encrypted').is(true), encryptedByDefault(copy)),
  fix: setAt(true, 'replaces', 'Encrypt the copy (replaces it)'),
  message: (resource) =>
    `${resource.name} asks for no encryption: of an unencrypted source it is a plain copy, which opens in any account once shared by mistake.`,
});
