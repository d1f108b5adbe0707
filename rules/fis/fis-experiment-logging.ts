import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'fis-experiment-logging',
  title: 'Experiments of FIS are logged',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::FIS::ExperimentTemplate',
  path: 'LogConfiguration',
  holds: (log) => log.present(),
  message: (resource) =>
    `What an experiment of ${resource.name} did, and to which resources, nobody can look up afterwards.`,
});
