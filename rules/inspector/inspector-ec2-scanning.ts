import { scanRule } from '../shared/inspector.ts';

export default scanRule({
  id: 'inspector-ec2-scanning',
  title: 'Inspector scans instances',
  severity: 'high',
  controls: ['Inspector.1'],
  scans: 'EC2',
  turnOn: 'Scan instances (billed)',
  message: (resource) =>
    `${resource.name} turns Inspector on, but not for instances: known holes in their packages and open paths to them go unnoticed.`,
});
