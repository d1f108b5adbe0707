import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'securityhub-auto-enable-controls',
  title: 'Security Hub takes up new controls by itself',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::SecurityHub::Hub',
  path: 'AutoEnableControls',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'costs', 'Take up new controls (billed by check)'),
  message: (resource) =>
    `${resource.name} leaves new controls off: mistakes that AWS learns to find are not looked for here.`,
});
