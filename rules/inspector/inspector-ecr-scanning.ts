import { scanRule } from '../shared/inspector.ts';

export default scanRule({
  id: 'inspector-ecr-scanning',
  title: 'Inspector scans container images',
  severity: 'high',
  controls: ['Inspector.2'],
  scans: 'ECR',
  turnOn: 'Scan container images (billed)',
  message: (resource) =>
    `${resource.name} turns Inspector on, but not for container images: holes that become known after an image was pushed go unnoticed.`,
});
