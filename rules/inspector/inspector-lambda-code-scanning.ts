import { scanRule } from '../shared/inspector.ts';

export default scanRule({
  id: 'inspector-lambda-code-scanning',
  title: 'Inspector scans the code of functions',
  severity: 'high',
  controls: ['Inspector.3'],
  scans: 'LAMBDA_CODE',
  turnOn: 'Scan the code of functions (billed)',
  message: (resource) =>
    `${resource.name} turns Inspector on, but not for the code of functions: injection, leaks and weak encryption in it go unnoticed.`,
});
