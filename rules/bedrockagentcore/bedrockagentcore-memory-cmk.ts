import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'bedrockagentcore-memory-cmk',
  title: 'Memories of AgentCore are encrypted with a KMS key of the account',
  severity: 'medium',
  controls: ['BedrockAgentCore.3'],
  on: 'AWS::BedrockAgentCore::Memory',
  path: 'EncryptionKeyArn',
  message: (resource) =>
    `${resource.name} keeps what people tell agents under a key of AWS: you cannot say who may use the key, nor withdraw it.`,
});
