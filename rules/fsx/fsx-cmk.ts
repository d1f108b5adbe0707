import { all, not } from '../../core/model/index.ts';
import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'fsx-cmk',
  title: 'File systems are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_178', 'CKV_AWS_179', 'CKV_AWS_190', 'CKV_AWS_203'] },
  on: 'AWS::FSx::FileSystem',
  path: 'KmsKeyId',
  when: (files) =>
    not(
      all(
        files.get('FileSystemType').is('LUSTRE'),
        files
          .get('LustreConfiguration.DeploymentType')
          .or('SCRATCH_1')
          .matches(/^SCRATCH/i),
      ),
    ),
  fix: withNewKey({ replaces: true }),
  message: (files) =>
    `${files.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
