import { minorUpgradeRule } from '../shared/databases.ts';

export default minorUpgradeRule({
  id: 'neptune-auto-minor-upgrade',
  title: 'Neptune instances take minor upgrades by themselves',
  severity: 'low',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-N2'] },
  on: 'AWS::Neptune::DBInstance',
});
