import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'efs-access-point-root',
  title: 'Access points show a directory, not the whole file system',
  severity: 'medium',
  profile: 'strict',
  controls: ['EFS.3'],
  equivalents: { checkov: ['CKV_AWS_329'] },
  on: 'AWS::EFS::AccessPoint',
  path: 'RootDirectory.Path',
  holds: (value) => not(value.or('/').is('/')),
  message: (resource) =>
    `Clients of ${resource.name} see the whole file system, those files too that belong to others.`,
});
