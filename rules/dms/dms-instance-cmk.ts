import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'dms-instance-cmk',
  title: 'Migration instances are encrypted with a key of your own',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_212'] },
  on: 'AWS::DMS::ReplicationInstance',
  path: 'KmsKeyId',
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
