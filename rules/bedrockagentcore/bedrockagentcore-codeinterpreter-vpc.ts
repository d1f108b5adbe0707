import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'bedrockagentcore-codeinterpreter-vpc',
  title: 'Code interpreters of AgentCore run in a VPC',
  severity: 'high',
  profile: 'strict',
  controls: ['BedrockAgentCore.7'],
  impliedBy: ['bedrockagentcore-codeinterpreter-network'],
  on: 'AWS::BedrockAgentCore::CodeInterpreterCustom',
  path: 'NetworkConfiguration.NetworkMode',
  holds: (value) => not(value.is('PUBLIC', 'SANDBOX')),
  message: (resource) =>
    `${resource.name} runs code that a model wrote outside your VPC: no security group and no flow log sees what it sends away.`,
});
