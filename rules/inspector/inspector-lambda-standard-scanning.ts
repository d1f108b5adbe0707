import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'inspector-lambda-standard-scanning',
  title: 'Inspector scans functions',
  severity: 'high',
  profile: 'strict',
  controls: ['Inspector.4'],
  on: 'Terraform::Inspector2::Enabler',
  holds: (enabler) =>
    enabler
      .siblings('Terraform::Inspector2::Enabler')
      .some((each) => each.list('ResourceTypes').some((type) => type.is('LAMBDA')))
      .at(enabler.get('ResourceTypes')),
  fix: (enabler) => ({
    title: 'Scan functions (billed)',
    safety: 'review',
    edits: [{ kind: 'append', resource: enabler.name, path: ['ResourceTypes'], value: 'LAMBDA' }],
  }),
  message: (resource) =>
    `${resource.name} turns Inspector on, but not for functions: known holes in the packages that they bring along go unnoticed.`,
});
