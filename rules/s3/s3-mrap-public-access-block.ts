import { defineRule, setAt } from '../../core/model/index.ts';
import { leavesPublicBlocked } from '../shared/s3.ts';

export default defineRule({
  id: 's3-mrap-public-access-block',
  title: 'Multi-Region Access Points block public access',
  severity: 'high',
  controls: ['S3.24'],
  on: 'AWS::S3::MultiRegionAccessPoint',
  // Each of the four is on unless it is turned off.
  holds: leavesPublicBlocked,
  fix: setAt(true, ['replaces', 'locks out'], 'Block public access (replaces the access point)'),
  message: (point) =>
    `${point.name} does not block public access: one wrong policy opens the data in all its regions to everyone.`,
});
