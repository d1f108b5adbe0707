import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'inspector-ecr-scanning',
  title: 'Inspector scans container images',
  severity: 'high',
  profile: 'strict',
  controls: ['Inspector.2'],
  on: 'Terraform::Inspector2::Enabler',
  holds: (enabler) =>
    enabler
      .siblings('Terraform::Inspector2::Enabler')
      .some((each) => each.list('ResourceTypes').some((type) => type.is('ECR')))
      .at(enabler.get('ResourceTypes')),
  fix: (enabler) => ({
    title: 'Scan container images (billed)',
    safety: 'review',
    edits: [{ kind: 'append', resource: enabler.name, path: ['ResourceTypes'], value: 'ECR' }],
  }),
  message: (resource) =>
    `${resource.name} turns Inspector on, but not for container images: holes that become known after an image was pushed go unnoticed.`,
});
