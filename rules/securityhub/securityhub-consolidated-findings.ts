import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'securityhub-consolidated-findings',
  title: 'Security Hub makes one finding for each problem',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::SecurityHub::Hub',
  path: 'ControlFindingGenerator',
  holds: (value) => not(value.is('STANDARD_CONTROL')),
  fix: set('SECURITY_CONTROL', 'changes', 'Make one finding for each problem (ids of findings change)'),
  message: (resource) =>
    `${resource.name} reports one problem once for each standard that asks for it, and the real ones drown.`,
});
