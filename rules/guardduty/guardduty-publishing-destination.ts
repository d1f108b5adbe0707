import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'guardduty-publishing-destination',
  title: 'GuardDuty exports its findings to a bucket',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::GuardDuty::Detector',
  holds: (detector) =>
    not(
      detector.related('AWS::GuardDuty::PublishingDestination', 'DetectorId', { scope: 'workspace' }).empty(),
    ),
  message: (detector) => `Findings of ${detector.name} are gone after 90 days: nothing exports them.`,
});
