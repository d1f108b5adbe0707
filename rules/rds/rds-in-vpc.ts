import { defineRule } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';

export default defineRule({
  id: 'rds-in-vpc',
  title: 'RDS instances name the subnets they run in',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.18'],
  on: 'AWS::RDS::DBInstance',
  when: isStandalone,
  holds: (instance) => instance.get('DBSubnetGroupName').present(),
  message: (instance) =>
    `${instance.name} names no subnet group, so it runs in the default VPC, whose subnets are public.`,
});
