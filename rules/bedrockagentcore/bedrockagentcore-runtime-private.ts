import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'bedrockagentcore-runtime-private',
  title: 'Runtimes of AgentCore reach out through a VPC',
  severity: 'medium',
  profile: 'strict',
  controls: ['BedrockAgentCore.1'],
  on: 'AWS::BedrockAgentCore::Runtime',
  path: 'NetworkConfiguration.NetworkMode',
  holds: (mode) => not(mode.is('PUBLIC')),
  message: (resource) =>
    `${resource.name} reaches any host on the internet: an agent that is talked into it can send what it knows anywhere.`,
});
