import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'inspector-ec2-scanning',
  title: 'Inspector scans instances',
  severity: 'high',
  profile: 'strict',
  controls: ['Inspector.1'],
  on: 'Terraform::Inspector2::Enabler',
  holds: (enabler) =>
    enabler
      .siblings('Terraform::Inspector2::Enabler')
      .some((each) => each.list('ResourceTypes').some((type) => type.is('EC2')))
      .at(enabler.get('ResourceTypes')),
  fix: (enabler) => ({
    title: 'Scan instances (billed)',
    safety: 'review',
    edits: [{ kind: 'append', resource: enabler.name, path: ['ResourceTypes'], value: 'EC2' }],
  }),
  message: (resource) =>
    `${resource.name} turns Inspector on, but not for instances: known holes in their packages and open paths to them go unnoticed.`,
});
