import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sfn-xray',
  title: 'State machines are traced',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_284'],
    trivy: ['AVD-AWS-0117'],
    cdkNag: ['AwsSolutions-SF2', 'Serverless-StepFunctionStateMachineXray'],
  },
  on: 'AWS::StepFunctions::StateMachine',
  path: 'TracingConfiguration.Enabled',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Trace executions'),
  message: (resource) =>
    `${resource.name} is not traced: where a request failed or hung between services cannot be seen.`,
});
