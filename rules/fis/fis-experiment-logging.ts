import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'fis-experiment-logging',
  title: 'Experiments of FIS are logged',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::FIS::ExperimentTemplate',
  path: 'LogConfiguration',
  message: (resource) =>
    `What an experiment of ${resource.name} did, and to which resources, nobody can look up afterwards.`,
});
