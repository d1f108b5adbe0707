import { all, any, defineRule, not, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'bedrockagentcore-gateway-authorizer',
  title: 'Gateways of AgentCore ask who is calling',
  severity: 'high',
  controls: ['BedrockAgentCore.2'],
  on: 'AWS::BedrockAgentCore::Gateway',
  holds: (gateway) => {
    const type = gateway.get('AuthorizerType');
    // What decides in its place may ask who is calling.
    const another = any(
      not(gateway.list('InterceptorConfigurations').empty()),
      gateway.get('PolicyEngineConfiguration').present(),
    );
    return any(not(type.is('NONE')), all(another, unknown)).at(type);
  },
  message: (resource) =>
    `${resource.name} lets anyone who knows its address call the tools behind it, with the rights of its role.`,
});
