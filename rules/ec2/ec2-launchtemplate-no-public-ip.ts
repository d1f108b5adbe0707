import { defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'ec2-launchtemplate-no-public-ip',
  title: 'Instances of launch templates have no public address',
  severity: 'high',
  profile: 'strict',
  controls: ['EC2.25'],
  equivalents: { checkov: ['CKV_AWS_88'] },
  on: 'AWS::EC2::LaunchTemplate',
  holds: (template) =>
    template
      .list('LaunchTemplateData.NetworkInterfaces')
      .none((card) => card.get('AssociatePublicIpAddress').is(true)),
  fix: setAt(false, 'locks out', 'Give instances no public address (they need a way out)'),
  message: (template) =>
    `Instances that start from ${template.name} get addresses on the internet: only their security groups stand before them.`,
});
