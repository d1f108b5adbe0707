import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'config-recorder-continuous',
  title: 'The Config recorder records each change',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Config::ConfigurationRecorder',
  path: 'RecordingMode.RecordingFrequency',
  holds: (value) => value.or('CONTINUOUS').is('CONTINUOUS'),
  fix: set('CONTINUOUS', 'costs', 'Record each change (billed by change)'),
  message: (resource) =>
    `${resource.name} looks once a day: a change that is undone by evening leaves no trace in it.`,
});
