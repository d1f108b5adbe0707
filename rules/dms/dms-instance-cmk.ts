import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'dms-instance-cmk',
  title: 'Migration instances are encrypted with a key of your own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_212'] },
  on: 'AWS::DMS::ReplicationInstance',
  path: 'KmsKeyId',
  holds: isOwnKey,
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
