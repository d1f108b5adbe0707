import { defineRule } from '../../core/model/index.ts';
import { inSeveralZones } from '../shared/zones.ts';

export default defineRule({
  id: 'redshift-subnetgroup-multi-az',
  title: 'Subnet groups of Redshift span availability zones',
  severity: 'medium',
  profile: 'all',
  controls: ['Redshift.16'],
  on: 'AWS::Redshift::ClusterSubnetGroup',
  holds: (group) => inSeveralZones(group, 'SubnetIds'),
  message: (group) =>
    `${group.name} has subnets in one availability zone: when that fails, no cluster can be started elsewhere.`,
});
