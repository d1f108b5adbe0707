import { all, not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-cluster-iam-auth',
  title: 'Database clusters accept sign-in with IAM',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.12', 'RDS.10'],
  equivalents: { checkov: ['CKV_AWS_162'], cdkNag: ['AwsSolutions-RDS6'] },
  on: 'AWS::RDS::DBCluster',
  path: 'EnableIAMDatabaseAuthentication',
  when: (cluster) =>
    all(
      cluster.get('Engine').matches(/^(aurora|mysql|postgres)/i),
      not(cluster.get('EngineMode').is('serverless')),
    ),
  holds: (value) => value.is(true),
  fix: set(true, 'may fail', 'Allow sign-in with IAM (takes memory; not with every version)'),
  message: (resource) =>
    `${resource.name} knows passwords only: they are shared, seldom changed, and survive the people who knew them.`,
});
