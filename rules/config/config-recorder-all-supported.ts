import { all, any, defineRule, not, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'config-recorder-all-supported',
  title: 'The Config recorder records all resource types',
  severity: 'high',
  profile: 'strict',
  controls: ['Config.1'],
  equivalents: { checkov: ['CKV2_AWS_48'] },
  on: 'AWS::Config::ConfigurationRecorder',
  holds: (recorder) => {
    const group = recorder.get('RecordingGroup');
    const listed = group.get('RecordingStrategy.UseOnly').is('INCLUSION_BY_RESOURCE_TYPES');
    const apart = any(
      group.get('RecordingStrategy').present(),
      group.get('ExclusionByResourceTypes').present(),
    );
    return not(
      any(listed, all(not(apart), group.get('AllSupported').is(false)).at(group.get('AllSupported'))),
    );
  },
  fix: (recorder, at) =>
    recorder.get('RecordingGroup.RecordingStrategy').data.kind === 'absent'
      ? setAt(true, 'costs', 'Record all resource types (billed by change)')(recorder, at)
      : undefined,
  message: (resource) =>
    `${resource.name} records some resource types only: changes to the others leave no history.`,
});
