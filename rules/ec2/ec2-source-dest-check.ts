import { propertyRule, not, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ec2-source-dest-check',
  title: 'Instances take part in traffic of their own alone',
  severity: 'medium',
  profile: 'strict',
  controls: ['EC2.180'],
  on: ['AWS::EC2::Instance', 'AWS::EC2::NetworkInterface'],
  path: 'SourceDestCheck',
  holds: (check) => not(check.is(false)),
  fix: set(true, 'interrupts', 'Check source and destination (routers stop forwarding)'),
  message: (resource) =>
    `${resource.name} may send and receive traffic of others: it can pose as another host, and listen to what is routed through it.`,
});
