import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudtrail-no-excluded-event-sources',
  title: 'Trails leave out no service',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::CloudTrail::Trail',
  holds: (trail) =>
    trail
      .list('EventSelectors')
      .flatMap((selector) => selector.get('ExcludeManagementEventSources').list())
      .none((source) => source.is('kms.amazonaws.com', 'rdsdata.amazonaws.com')),
  message: (trail, at) =>
    `${trail.name} leaves out ${String(at)}: what is done there with stolen credentials leaves no trace.`,
});
