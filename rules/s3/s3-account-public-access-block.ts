import { all, defineRule, setAt } from '../../core/model/index.ts';
import { SETTINGS } from '../shared/s3.ts';

export default defineRule({
  id: 's3-account-public-access-block',
  title: 'The account blocks public access to S3',
  severity: 'medium',
  controls: ['S3.1'],
  on: 'Terraform::S3::AccountPublicAccessBlock',
  holds: (block) => all(...SETTINGS.map((setting) => block.get(setting).is(true))),
  fix: setAt(true, 'locks out', 'Block public access in the account (what is public now is cut off)'),
  message: () =>
    'The account does not block all public access: one wrong bucket policy or ACL opens a bucket to everyone.',
});
