import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'codepipeline-cmk',
  title: 'Pipelines encrypt their artifacts with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_219'] },
  on: 'AWS::CodePipeline::Pipeline',
  path: 'ArtifactStore.EncryptionKey',
  when: (pipeline) => pipeline.get('ArtifactStore').present(),
  holds: (key) => isOwnKey(key.get('Id')).at(key),
  message: (resource) =>
    `${resource.name} encrypts what it builds with a key that AWS manages: you cannot limit or withdraw its use.`,
});
