import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'bedrock-agent-cmk',
  title: 'Bedrock agents are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_373'] },
  on: 'AWS::Bedrock::Agent',
  path: 'CustomerEncryptionKeyArn',
  fix: withNewKey(),
  message: (resource) =>
    `${resource.name} encrypts its instructions and sessions with a key that AWS manages: you cannot limit or withdraw its use.`,
});
