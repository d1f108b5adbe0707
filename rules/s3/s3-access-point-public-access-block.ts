import { all, defineRule, not, setAt } from '../../core/model/index.ts';

const SETTINGS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

export default defineRule({
  id: 's3-access-point-public-access-block',
  title: 'Access points of S3 block public access',
  severity: 'high',
  controls: ['S3.19'],
  equivalents: { checkov: ['CKV_AWS_392'] },
  on: 'AWS::S3::AccessPoint',
  // Each of the four is on unless it is turned off.
  holds: (point) =>
    all(...SETTINGS.map((setting) => not(point.get(`PublicAccessBlockConfiguration.${setting}`).is(false)))),
  fix: setAt(true, 'review', 'Block public access (replaces the access point)'),
  message: (point) =>
    `${point.name} does not block public access: one wrong policy opens the data behind it to everyone.`,
});
