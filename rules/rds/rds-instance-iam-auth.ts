import { all, propertyRule, set } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';

export default propertyRule({
  id: 'rds-instance-iam-auth',
  title: 'RDS instances accept sign-in with IAM',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.10'],
  equivalents: { checkov: ['CKV_AWS_161'], trivy: ['AVD-AWS-0176'], kics: ['iam_database_auth_not_enabled'] },
  on: 'AWS::RDS::DBInstance',
  path: 'EnableIAMDatabaseAuthentication',
  when: (instance) =>
    all(isStandalone(instance), instance.get('Engine').matches(/^(postgres|mysql|mariadb)$/i)),
  holds: (value) => value.is(true),
  fix: set(true, 'may fail', 'Allow sign-in with IAM (takes memory; not with every version)'),
  message: (resource) =>
    `${resource.name} knows passwords only: they are shared, seldom changed, and survive the people who knew them.`,
});
