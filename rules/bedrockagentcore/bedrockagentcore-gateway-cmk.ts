import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'bedrockagentcore-gateway-cmk',
  title: 'Gateways of AgentCore are encrypted with a KMS key of the account',
  severity: 'medium',
  controls: ['BedrockAgentCore.4'],
  on: 'AWS::BedrockAgentCore::Gateway',
  path: 'KmsKeyArn',
  message: (resource) =>
    `${resource.name} keeps what it knows of its tools under a key of AWS: you cannot say who may use the key, nor withdraw it.`,
});
