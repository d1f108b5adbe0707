import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ec2-launchtemplate-hop-limit',
  title: 'Metadata of instances from launch templates stays on the instance',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_341'] },
  on: 'AWS::EC2::LaunchTemplate',
  path: 'LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit',
  holds: (value) => value.or(1).atMost(1),
  fix: set(1, 'locks out', 'Keep metadata on the instance (containers lose access to its role)'),
  message: (resource) =>
    `The credentials of instances from ${resource.name} can be asked for from one network hop away, so from inside any container on them.`,
});
