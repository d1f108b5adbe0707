import { defineRule } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';
import { leavesPublicBlocked, SETTINGS } from '../shared/s3.ts';

export default defineRule({
  id: 's3-access-point-public-access-block',
  title: 'Access points of S3 block public access',
  severity: 'high',
  controls: ['S3.19'],
  equivalents: { checkov: ['CKV_AWS_392'] },
  on: 'AWS::S3::AccessPoint',
  // Each of the four is on unless it is turned off.
  holds: leavesPublicBlocked,
  fix: (point) => ({
    title: 'Block public access (replaces the access point)',
    safety: ['replaces', 'locks out'],
    edits: SETTINGS.map((name) => `PublicAccessBlockConfiguration.${name}`)
      .filter((path) => point.get(path).is(false).truth === 'yes')
      .map((path) => setting(point, path, true)),
  }),
  message: (point) =>
    `${point.name} does not block public access: one wrong policy opens the data behind it to everyone.`,
});
