import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'bedrockagentcore-browser-network',
  title: 'Browsers of AgentCore reach out through a VPC',
  severity: 'high',
  profile: 'strict',
  controls: ['BedrockAgentCore.5'],
  on: 'AWS::BedrockAgentCore::BrowserCustom',
  path: 'NetworkConfiguration.NetworkMode',
  holds: (mode) => not(mode.is('PUBLIC')),
  message: (resource) =>
    `${resource.name} reaches any host on the internet: a page that talks the agent into it gets all that the browser sees.`,
});
