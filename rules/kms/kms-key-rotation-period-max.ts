import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kms-key-rotation-period-max',
  title: 'KMS keys are rotated once a year or more often',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::KMS::Key',
  path: 'RotationPeriodInDays',
  holds: (value) => value.or(365).atMost(365),
  fix: set(365, 'costs', 'Rotate every year (the first two rotations are billed monthly)'),
  message: (resource) =>
    `${resource.name} keeps its key material for more than a year: whoever gets hold of it reads all that was encrypted since.`,
});
