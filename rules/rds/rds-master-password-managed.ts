import { masterPasswordRule } from '../shared/databases.ts';

export default masterPasswordRule({
  id: 'rds-master-password-managed',
  title: 'The password of a database is not written in the template',
  severity: 'high',
  controls: [],
  equivalents: { cfnNag: ['F23', 'F34'], guard: ['RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD'] },
  on: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  managed: 'ManageMasterUserPassword',
});
