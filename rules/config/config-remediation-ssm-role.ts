import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'config-remediation-ssm-role',
  title: 'Automatic remediation has a role of its own',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::Config::RemediationConfiguration',
  when: (remediation) => remediation.get('Automatic').is(true),
  holds: (remediation) =>
    remediation.get(['Parameters', 'AutomationAssumeRole']).present().at(remediation.get('Automatic')),
  message: (remediation) =>
    `${remediation.name} is to repair by itself and names no role to do it with: AWS Config cannot run it, and what breaks the rule stays as it is.`,
});
