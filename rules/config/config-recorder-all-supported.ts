import { any, not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'config-recorder-all-supported',
  title: 'The Config recorder records all resource types',
  severity: 'high',
  profile: 'strict',
  controls: ['Config.1'],
  equivalents: { checkov: ['CKV2_AWS_48'] },
  on: 'AWS::Config::ConfigurationRecorder',
  path: 'RecordingGroup.AllSupported',
  when: (recorder) =>
    not(
      any(
        recorder.get('RecordingGroup.RecordingStrategy.UseOnly').is('EXCLUSION_BY_RESOURCE_TYPES'),
        recorder.get('RecordingGroup.ExclusionByResourceTypes').present(),
      ),
    ),
  holds: (value) => not(value.is(false)),
  fix: set(true, 'review', 'Record all resource types (billed by change)'),
  message: (resource) =>
    `${resource.name} records some resource types only: changes to the others leave no history.`,
});
