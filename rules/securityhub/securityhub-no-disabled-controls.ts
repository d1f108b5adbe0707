import { any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'securityhub-no-disabled-controls',
  title: 'Controls of Security Hub are off for a reason that is written down',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: ['AWS::SecurityHub::Standard', 'Terraform::SecurityHub::StandardsControl'],
  holds: (resource) =>
    resource.type === 'AWS::SecurityHub::Standard'
      ? resource.list('DisabledStandardsControls').every((control) => control.get('Reason').present())
      : any(not(resource.get('ControlStatus').is('DISABLED')), resource.get('DisabledReason').present()),
  message: (resource) =>
    `${resource.name} turns a control off and does not say why: nobody can tell a decision from a finding that was in the way.`,
});
