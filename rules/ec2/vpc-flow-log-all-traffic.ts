import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'vpc-flow-log-all-traffic',
  title: 'Flow logs record refused traffic, too',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::EC2::FlowLog',
  path: 'TrafficType',
  holds: (value) => not(value.is('ACCEPT')),
  fix: set('ALL', ['replaces', 'costs'], 'Record all traffic (billed by volume)'),
  message: (resource) =>
    `${resource.name} records only what was let through: scans and attempts that a security group stopped leave no trace.`,
});
