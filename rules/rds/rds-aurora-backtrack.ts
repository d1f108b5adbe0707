import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'rds-aurora-backtrack',
  title: 'Aurora MySQL clusters can be rewound',
  severity: 'medium',
  profile: 'all',
  controls: ['RDS.14'],
  equivalents: {
    checkov: ['CKV_AWS_326'],
    cdkNag: ['AwsSolutions-RDS14'],
    guard: ['aurora_mysql_backtracking_enabled'],
  },
  on: 'AWS::RDS::DBCluster',
  path: 'BacktrackWindow',
  when: (cluster) => cluster.get('Engine').is('aurora-mysql', 'aurora'),
  least: 1,
  absent: 0,
  raise: {
    title: 'Keep a day of changes to rewind (for new clusters, billed by change)',
    safety: ['costs', 'replaces'],
    to: 86400,
  },
  message: (resource) =>
    `${resource.name} cannot be rewound: undoing a bad statement takes a restore to a new cluster.`,
});
