import { defineRule } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';
import { added, addition, answer, question, setting, SUBNETS } from '../shared/edits.ts';

export default defineRule({
  id: 'rds-in-vpc',
  title: 'RDS instances name the subnets they run in',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.18'],
  on: 'AWS::RDS::DBInstance',
  when: isStandalone,
  holds: (instance) => instance.get('DBSubnetGroupName').present(),
  fix: (instance) => ({
    title: 'Put it into subnets of yours (replaces the instance)',
    safety: ['replaces', 'needs choice'],
    edits: [
      question(instance, 'SubnetIds', 'Private subnets in two availability zones or more', SUBNETS),
      setting(instance, 'DBSubnetGroupName', added(instance, 'SubnetGroup')),
      addition(instance, 'SubnetGroup', 'AWS::RDS::DBSubnetGroup', {
        DBSubnetGroupDescription: 'Private subnets',
        SubnetIds: answer('SubnetIds'),
      }),
    ],
  }),
  message: (instance) =>
    `${instance.name} names no subnet group, so it runs in the default VPC, whose subnets are public.`,
});
