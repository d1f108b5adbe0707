import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'config-recorder-global-types',
  title: 'The Config recorder records IAM as well',
  severity: 'medium',
  profile: 'strict',
  controls: ['Config.1'],
  equivalents: { checkov: ['CKV2_AWS_48'] },
  on: 'AWS::Config::ConfigurationRecorder',
  path: 'RecordingGroup.IncludeGlobalResourceTypes',
  when: (recorder) => recorder.get('RecordingGroup.AllSupported').is(true),
  holds: (value) => value.is(true),
  fix: set(true, 'review', 'Record IAM as well (billed by change)'),
  message: (resource) =>
    `${resource.name} leaves out users, roles and policies, which belong to no region: changes of permissions have no history.`,
});
