import { supportedEngineRule } from '../shared/engines.ts';

export default supportedEngineRule({
  id: 'rds-engine-supported',
  title: 'Databases run a version in standard support',
  severity: 'medium',
  controls: [],
  on: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster'],
});
