import { no, unknown, workspaceRule, yes } from '../../core/model/index.ts';

export default workspaceRule({
  id: 'cloudtrail-trail-present',
  title: 'The account has a trail',
  severity: 'high',
  controls: ['CloudTrail.3', 'CloudTrail.1'],
  equivalents: { guard: ['cloud_trail_enabled'] },
  baseline: 'AWS::CloudTrail::Trail',
  holds: (workspace) => {
    const count = workspace.count('AWS::CloudTrail::Trail');
    return count === undefined ? unknown : count > 0 ? yes : no;
  },
  message: () =>
    'No template here creates a CloudTrail trail: who did what in the account can be looked up for 90 days only, and in one region at a time.',
});
