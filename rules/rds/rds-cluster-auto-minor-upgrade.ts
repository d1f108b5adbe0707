import { not } from '../../core/model/index.ts';
import { minorUpgradeRule } from '../shared/databases.ts';

export default minorUpgradeRule({
  id: 'rds-cluster-auto-minor-upgrade',
  title: 'Multi-AZ database clusters take minor upgrades by themselves',
  severity: 'medium',
  controls: ['RDS.35'],
  on: 'AWS::RDS::DBCluster',
  when: (cluster) => not(cluster.get('Engine').matches(/^aurora/i)),
});
