import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'inspector-lambda-code-scanning',
  title: 'Inspector scans the code of functions',
  severity: 'high',
  profile: 'strict',
  controls: ['Inspector.3'],
  on: 'Terraform::Inspector2::Enabler',
  holds: (enabler) =>
    enabler
      .siblings('Terraform::Inspector2::Enabler')
      .some((each) => each.list('ResourceTypes').some((type) => type.is('LAMBDA_CODE')))
      .at(enabler.get('ResourceTypes')),
  fix: (enabler) => ({
    title: 'Scan the code of functions (billed)',
    safety: 'review',
    edits: [{ kind: 'append', resource: enabler.name, path: ['ResourceTypes'], value: 'LAMBDA_CODE' }],
  }),
  message: (resource) =>
    `${resource.name} turns Inspector on, but not for the code of functions: injection, leaks and weak encryption in it go unnoticed.`,
});
