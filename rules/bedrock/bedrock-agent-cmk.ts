import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'bedrock-agent-cmk',
  title: 'Bedrock agents are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_373'] },
  on: 'AWS::Bedrock::Agent',
  path: 'CustomerEncryptionKeyArn',
  holds: isOwnKey,
  fix: withNewKey(),
  message: (resource) =>
    `${resource.name} encrypts its instructions and sessions with a key that AWS manages: you cannot limit or withdraw its use.`,
});
