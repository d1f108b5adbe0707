import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'bedrockagentcore-memory-cmk',
  title: 'Memories of AgentCore are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::BedrockAgentCore::Memory',
  path: 'EncryptionKeyArn',
  holds: isOwnKey,
  message: (resource) =>
    `${resource.name} keeps what people tell agents under a key of AWS: you cannot say who may use the key, nor withdraw it.`,
});
