import { not, propertyRule, set } from '../../core/model/index.ts';
import { endedVersions } from '../shared/lifecycles.ts';

export default propertyRule({
  id: 'glue-job-version',
  title: 'Glue jobs run on a supported version',
  severity: 'medium',
  profile: 'strict',
  controls: ['Glue.4'],
  on: 'AWS::Glue::Job',
  path: 'GlueVersion',
  when: (job) => job.get('Command.Name').is('glueetl', 'gluestreaming'),
  holds: (value) => not(value.atMost(Math.max(...endedVersions('version of Glue').map(Number)))),
  fix: set('5.0', 'changes', 'Run on Glue 5.0 (the script may need changes)'),
  message: (resource) => `${resource.name} runs on a version of Glue that gets no security fixes any more.`,
});
