import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-cluster-auto-minor-upgrade',
  title: 'Multi-AZ database clusters take minor upgrades by themselves',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.35'],
  on: 'AWS::RDS::DBCluster',
  path: 'AutoMinorVersionUpgrade',
  when: (cluster) => not(cluster.get('Engine').matches(/^aurora/i)),
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'safe', 'Take minor upgrades automatically'),
  message: (resource) =>
    `${resource.name} keeps its minor version until someone upgrades it by hand: fixes for known holes wait.`,
});
