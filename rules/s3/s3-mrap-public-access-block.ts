import { all, defineRule, not, setAt } from '../../core/model/index.ts';

const SETTINGS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

export default defineRule({
  id: 's3-mrap-public-access-block',
  title: 'Multi-Region Access Points block public access',
  severity: 'high',
  controls: ['S3.24'],
  on: 'AWS::S3::MultiRegionAccessPoint',
  // Each of the four is on unless it is turned off.
  holds: (point) =>
    all(...SETTINGS.map((setting) => not(point.get(`PublicAccessBlockConfiguration.${setting}`).is(false)))),
  fix: setAt(true, 'review', 'Block public access (replaces the access point)'),
  message: (point) =>
    `${point.name} does not block public access: one wrong policy opens the data in all its regions to everyone.`,
});
