import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'codeartifact-domain-cmk',
  title: 'CodeArtifact domains are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_221'] },
  on: 'AWS::CodeArtifact::Domain',
  path: 'EncryptionKey',
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `${resource.name} encrypts packages with a key that AWS manages: you cannot limit or withdraw its use.`,
});
