import { supportedEngineRule } from '../shared/engines.ts';

export default supportedEngineRule({
  id: 'docdb-engine-supported',
  title: 'DocumentDB clusters run a version in standard support',
  severity: 'medium',
  controls: [],
  on: 'AWS::DocDB::DBCluster',
  engine: 'docdb',
});
