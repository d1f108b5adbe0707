import { presentRule } from '../shared/workspace.ts';

export default presentRule({
  id: 'cloudtrail-trail-present',
  title: 'The account has a trail',
  severity: 'high',
  controls: ['CloudTrail.3', 'CloudTrail.1'],
  inPart: { 'CloudTrail.1': 'what the trail records is asked by other rules' },
  equivalents: { guard: ['cloud_trail_enabled'] },
  declares: 'AWS::CloudTrail::Trail',
  message: () =>
    'No template here creates a CloudTrail trail: who did what in the account can be looked up for 90 days only, and in one region at a time.',
});
