import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'codeartifact-domain-cmk',
  title: 'CodeArtifact domains are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_221'] },
  on: 'AWS::CodeArtifact::Domain',
  path: 'EncryptionKey',
  holds: isOwnKey,
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `${resource.name} encrypts packages with a key that AWS manages: you cannot limit or withdraw its use.`,
});
