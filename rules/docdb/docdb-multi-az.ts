import { standbyRule } from '../shared/cluster-members.ts';

export default standbyRule({
  id: 'docdb-multi-az',
  title: 'DocumentDB clusters have an instance to fail over to',
  severity: 'medium',
  controls: [],
  on: 'AWS::DocDB::DBCluster',
  instances: 'AWS::DocDB::DBInstance',
});
