import { masterPasswordRule } from '../shared/databases.ts';

export default masterPasswordRule({
  id: 'docdb-master-password',
  title: 'The password of a DocumentDB cluster is not written in the template',
  severity: 'high',
  controls: [],
  equivalents: {
    kics: ['docdb_cluster_master_password_in_plaintext'],
    cfnNag: ['F70'],
    cdkNag: ['AwsSolutions-DOC3'],
  },
  on: 'AWS::DocDB::DBCluster',
  managed: 'ManageMasterUserPassword',
});
