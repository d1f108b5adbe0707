import { defineRule, not, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'efs-mount-targets-multi-az',
  title: 'File systems have mount targets in several availability zones',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::EFS::FileSystem',
  when: (files) => not(files.get('AvailabilityZoneName').present()),
  holds: (files) => {
    const targets = files.related('AWS::EFS::MountTarget', 'FileSystemId', { scope: 'workspace' });
    if (targets.items.length > 1) return files.self.decided(true);
    const [only] = targets.items;
    const certain = only !== undefined && only.declaration.repeated !== true && !targets.open;
    return certain ? files.self.decided(false) : unknown;
  },
  message: (files) =>
    `${files.name} has one mount target: when its availability zone fails, hosts in the others lose their files as well.`,
});
