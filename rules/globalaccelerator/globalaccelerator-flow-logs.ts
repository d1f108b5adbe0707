import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'globalaccelerator-flow-logs',
  title: 'Accelerators keep flow logs',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_75'], kics: ['global_accelerator_flow_logs_disabled'] },
  on: 'AWS::GlobalAccelerator::Accelerator',
  path: 'FlowLogsEnabled',
  holds: (value) => value.is(true),
  message: (resource) => `${resource.name} keeps no record of who connects through it.`,
});
