import { minorUpgradeRule } from '../shared/databases.ts';

export default minorUpgradeRule({
  id: 'dms-auto-minor-upgrade',
  title: 'Migration instances take minor upgrades by themselves',
  severity: 'medium',
  controls: ['DMS.6'],
  equivalents: { checkov: ['CKV_AWS_222'] },
  on: 'AWS::DMS::ReplicationInstance',
});
