import { any, not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'bedrockagentcore-gateway-authorizer',
  title: 'Gateways of AgentCore ask who is calling',
  severity: 'high',
  controls: ['BedrockAgentCore.2'],
  on: 'AWS::BedrockAgentCore::Gateway',
  path: 'AuthorizerType',
  when: (gateway) =>
    not(
      any(
        not(gateway.list('InterceptorConfigurations').empty()),
        gateway.get('PolicyEngineConfiguration').present(),
      ),
    ),
  holds: (type) => not(type.is('NONE')),
  message: (resource) =>
    `${resource.name} lets anyone who knows its address call the tools behind it, with the rights of its role.`,
});
