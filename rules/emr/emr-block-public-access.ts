import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'emr-block-public-access',
  title: 'The account refuses EMR clusters that are open to the internet',
  severity: 'critical',
  controls: ['EMR.2'],
  inPart: { 'EMR.2': 'which ports it lets be opened all the same is not asked' },
  equivalents: { checkov: ['CKV_AWS_390'] },
  on: 'Terraform::EMR::BlockPublicAccessConfiguration',
  path: 'BlockPublicSecurityGroupRules',
  holds: (value) => not(value.is(false)),
  fix: set(true, 'changes', 'Refuse open clusters (those that are meant to be open fail to start)'),
  message: (resource) =>
    `${resource.name} lets clusters start whose security groups are open to the internet: their consoles run anyone's code.`,
});
