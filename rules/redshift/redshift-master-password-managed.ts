import { masterPasswordRule } from '../shared/databases.ts';

export default masterPasswordRule({
  id: 'redshift-master-password-managed',
  title: 'The password of a data warehouse is not written in the template',
  severity: 'high',
  controls: [],
  equivalents: { cfnNag: ['F35'], guard: ['REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE'] },
  on: 'AWS::Redshift::Cluster',
  managed: 'ManageMasterPassword',
});
