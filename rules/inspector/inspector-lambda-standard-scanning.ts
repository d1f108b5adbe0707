import { scanRule } from '../shared/inspector.ts';

export default scanRule({
  id: 'inspector-lambda-standard-scanning',
  title: 'Inspector scans functions',
  severity: 'high',
  controls: ['Inspector.4'],
  scans: 'LAMBDA',
  turnOn: 'Scan functions (billed)',
  message: (resource) =>
    `${resource.name} turns Inspector on, but not for functions: known holes in the packages that they bring along go unnoticed.`,
});
