import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'config-recorder-no-exclusions',
  title: 'The Config recorder leaves out nothing that security rests on',
  severity: 'medium',
  profile: 'strict',
  controls: ['Config.1'],
  inPart: { 'Config.1': 'whether the others are recorded is asked by another rule' },
  on: 'AWS::Config::ConfigurationRecorder',
  holds: (recorder) =>
    recorder
      .list('RecordingGroup.ExclusionByResourceTypes.ResourceTypes')
      .none((type) => type.matches(/^AWS::(?:EC2|IAM|KMS|RDS|S3)::/)),
  message: (resource, at) =>
    `${resource.name} leaves out ${String(at)}: what is opened or shared there has no history and no rule sees it.`,
});
