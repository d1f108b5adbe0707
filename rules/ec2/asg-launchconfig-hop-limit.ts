import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'asg-launchconfig-hop-limit',
  title: 'Instance metadata stays on the instance',
  severity: 'medium',
  profile: 'strict',
  controls: ['AutoScaling.4'],
  equivalents: { checkov: ['CKV_AWS_341'] },
  on: 'AWS::AutoScaling::LaunchConfiguration',
  path: 'MetadataOptions.HttpPutResponseHopLimit',
  holds: (value) => value.or(1).atMost(1),
  fix: set(
    1,
    ['replaces', 'locks out'],
    'Keep metadata on the instance (containers lose access to its role)',
  ),
  message: (resource) =>
    `The credentials of instances from ${resource.name} can be asked for from one network hop away, so from inside any container on them.`,
});
