import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'efs-access-point-user',
  title: 'Access points fix who their clients are',
  severity: 'medium',
  profile: 'strict',
  controls: ['EFS.4'],
  equivalents: { checkov: ['CKV_AWS_330'] },
  on: 'AWS::EFS::AccessPoint',
  path: 'PosixUser.Uid',
  holds: (value) => value.present(),
  message: (point) =>
    `${point.name} lets its clients say which user they are: one that says root may read and write everything.`,
});
