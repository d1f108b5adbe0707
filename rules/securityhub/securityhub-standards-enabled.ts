import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'securityhub-standards-enabled',
  title: 'Security Hub checks the account against a standard',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::SecurityHub::Hub',
  path: 'EnableDefaultStandards',
  when: (hub) => hub.siblings('AWS::SecurityHub::Standard').empty(),
  holds: (value) => not(value.is(false)),
  fix: set(true, 'costs', 'Turn on the default standards (billed by check)'),
  message: (resource) =>
    `${resource.name} checks nothing: its default standards are off, and no standard is enabled in this template.`,
});
