import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ami-copy-encrypted',
  title: 'Copies of images are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_235'] },
  on: 'Terraform::EC2::ImageCopy',
  path: 'Encrypted',
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the copy (replaces it)'),
  message: (resource) =>
    `${resource.name} asks for no encryption: of an unencrypted source it is a plain copy, which opens in any account once shared by mistake.`,
});
