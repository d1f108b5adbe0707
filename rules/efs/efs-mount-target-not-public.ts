import { defineRule, not, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'efs-mount-target-not-public',
  title: 'Mount targets are in private subnets',
  severity: 'medium',
  profile: 'strict',
  controls: ['EFS.6'],
  on: 'AWS::EFS::MountTarget',
  holds: (target) => {
    const subnet = target.referenced('SubnetId');
    const open = subnet?.get('MapPublicIpOnLaunch').is(true) ?? unknown;
    return not(open.at(target.get('SubnetId')));
  },
  message: (target) =>
    `${target.name} is in a subnet that gives its hosts public addresses: the file system is offered where the internet reaches.`,
});
