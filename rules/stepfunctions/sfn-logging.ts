import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sfn-logging',
  title: 'State machines log their executions',
  severity: 'medium',
  profile: 'strict',
  controls: ['StepFunctions.1'],
  equivalents: { checkov: ['CKV_AWS_285'], trivy: ['AVD-AWS-0119'], cdkNag: ['AwsSolutions-SF1'] },
  on: 'AWS::StepFunctions::StateMachine',
  path: 'LoggingConfiguration.Level',
  holds: (value) => not(value.or('OFF').is('OFF')),
  message: (resource) =>
    `${resource.name} logs nothing: what failed, or was run by a stranger, cannot be followed.`,
});
