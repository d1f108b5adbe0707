import { deletionProtectionRule } from '../shared/databases.ts';

export default deletionProtectionRule({
  id: 'docdb-deletion-protection',
  title: 'DocumentDB clusters are protected against deletion',
  severity: 'medium',
  controls: ['DocumentDB.5'],
  on: 'AWS::DocDB::DBCluster',
});
