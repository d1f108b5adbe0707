import { any, defineRule, not, type Resource } from '../../core/model/index.ts';

/** A rule of a group does not put the group to use. */
const RULES = ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'];

/** Where groups are named by their names. */
const BY_NAME = [
  ['AWS::EC2::Instance', 'SecurityGroups'],
  ['AWS::EC2::LaunchTemplate', 'LaunchTemplateData.SecurityGroups'],
  ['AWS::AutoScaling::LaunchConfiguration', 'SecurityGroups'],
] as const;

const LOOKED_UP = ['Terraform::EC2::LookedUpSecurityGroup', 'GroupName'] as const;

export default defineRule({
  id: 'sg-unused',
  title: 'Security groups are in use',
  severity: 'low',
  profile: 'all',
  controls: ['EC2.22'],
  equivalents: { checkov: ['CKV2_AWS_5'], kics: ['security_groups_not_used'] },
  on: 'AWS::EC2::SecurityGroup',
  holds: (group) => any(group.mentioned(RULES), ...placesOf(group)),
  message: (group) =>
    `Nothing in this template uses ${group.name}: sooner or later it is given to a machine, with rules that nobody remembers.`,
});

function placesOf(group: Resource) {
  const places = group.isInTerraform ? [...BY_NAME, LOOKED_UP] : BY_NAME;
  return places.map(([type, path]) => not(group.related(type, path).empty()));
}
