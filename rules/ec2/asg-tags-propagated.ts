import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'asg-tags-propagated',
  title: 'Auto Scaling groups tag what they start',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_153'], kics: ['autoscaling_groups_supply_tags'] },
  on: 'AWS::AutoScaling::AutoScalingGroup',
  holds: (group) => group.list('Tags').some((tag) => tag.get('PropagateAtLaunch').is(true)),
  message: (group) =>
    `Instances that ${group.name} starts carry no tag: nobody can tell whose they are and what they are for.`,
});
