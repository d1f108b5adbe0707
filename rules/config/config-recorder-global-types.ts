import { any, not, propertyRule, set, type Answer, type Resource } from '../../core/model/index.ts';

const FIX = 'Record IAM as well (billed by change)';

export default propertyRule({
  id: 'config-recorder-global-types',
  title: 'The Config recorder records IAM as well',
  severity: 'medium',
  profile: 'strict',
  controls: ['Config.1'],
  inPart: { 'Config.1': 'which other types are recorded is asked by another rule' },
  equivalents: { checkov: ['CKV2_AWS_48'] },
  on: 'AWS::Config::ConfigurationRecorder',
  path: 'RecordingGroup.IncludeGlobalResourceTypes',
  when: (recorder) => any(isSilent(recorder), recorder.get('RecordingGroup.AllSupported').is(true)),
  holds: (value) => value.is(true),
  fix: (recorder, path, at) =>
    isSilent(recorder).truth === 'yes'
      ? set({ AllSupported: true, IncludeGlobalResourceTypes: true }, 'costs', FIX)(
          recorder,
          path.slice(0, 1),
          at,
        )
      : set(true, 'costs', FIX)(recorder, path, at),
  message: (resource) =>
    `${resource.name} leaves out users, roles and policies, which belong to no region: changes of permissions have no history.`,
});

/** Whether nothing is said about types: all of the region are recorded then, and those of IAM are not. */
function isSilent(recorder: Resource): Answer {
  return not(recorder.get('RecordingGroup').present());
}
