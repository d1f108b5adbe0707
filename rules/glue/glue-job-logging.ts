import { defineRule } from '../../core/model/index.ts';

const ARGUMENT = '--enable-continuous-cloudwatch-log';

export default defineRule({
  id: 'glue-job-logging',
  title: 'Glue jobs log continuously',
  severity: 'medium',
  profile: 'all',
  controls: ['Glue.2'],
  on: 'AWS::Glue::Job',
  when: (job) => job.get('Command.Name').is('glueetl', 'gluestreaming'),
  holds: (job) => job.get(['DefaultArguments', ARGUMENT]).is(true),
  fix: (job) => ({
    title: 'Log continuously (billed by volume)',
    safety: 'costs',
    edits: [{ kind: 'set', resource: job.name, path: ['DefaultArguments', ARGUMENT], value: 'true' }],
  }),
  message: (job) =>
    `${job.name} keeps no logs while it runs: what it read and why it failed cannot be followed.`,
});
