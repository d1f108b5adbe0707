import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-global-service-events',
  title: 'Trails record global services such as IAM',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudTrail.1'],
  inPart: { 'CloudTrail.1': 'which events are recorded is asked by another rule' },
  on: 'AWS::CloudTrail::Trail',
  path: 'IncludeGlobalServiceEvents',
  holds: (value) => not(value.is(false)),
  fix: set(true, 'costs', 'Record global services (billed where another trail does)'),
  message: (resource) =>
    `${resource.name} leaves out IAM, STS and CloudFront: sign-ins and changes of permissions go unrecorded.`,
});
