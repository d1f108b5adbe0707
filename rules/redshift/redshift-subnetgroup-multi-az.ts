import { defineRule, unknown, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'redshift-subnetgroup-multi-az',
  title: 'Subnet groups of Redshift span availability zones',
  severity: 'medium',
  profile: 'all',
  controls: ['Redshift.16'],
  on: 'AWS::Redshift::ClusterSubnetGroup',
  holds: (group) => {
    const subnets = group.list('SubnetIds');
    if (subnets.items.length > 1 || subnets.open) return subnets.open ? unknown : yes;
    return subnets.items.length === 1 ? subnets.value.decided(false) : unknown;
  },
  message: (group) =>
    `${group.name} has one subnet: when its availability zone fails, no cluster can be started elsewhere.`,
});
