import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'efs-access-point-user',
  title: 'Access points fix who their clients are',
  severity: 'medium',
  profile: 'strict',
  controls: ['EFS.4'],
  equivalents: { checkov: ['CKV_AWS_330'] },
  on: 'AWS::EFS::AccessPoint',
  path: 'PosixUser.Uid',
  message: (point) =>
    `${point.name} lets its clients say which user they are: one that says root may read and write everything.`,
});
