import { defineRule } from '../../core/model/index.ts';

/** A rule of a group does not put the group to use. */
const RULES = ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'];

export default defineRule({
  id: 'sg-unused',
  title: 'Security groups are in use',
  severity: 'low',
  profile: 'all',
  controls: ['EC2.22'],
  equivalents: { checkov: ['CKV2_AWS_5'], kics: ['security_groups_not_used'] },
  on: 'AWS::EC2::SecurityGroup',
  holds: (group) => group.mentioned(RULES),
  message: (group) =>
    `Nothing in this template uses ${group.name}: sooner or later it is given to a machine, with rules that nobody remembers.`,
});
