import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-global-service-events',
  title: 'Trails record global services such as IAM',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudTrail.1'],
  on: 'AWS::CloudTrail::Trail',
  path: 'IncludeGlobalServiceEvents',
  holds: (value) => not(value.is(false)),
  fix: set(true, 'safe', 'Record global services'),
  message: (resource) =>
    `${resource.name} leaves out IAM, STS and CloudFront: sign-ins and changes of permissions go unrecorded.`,
});
