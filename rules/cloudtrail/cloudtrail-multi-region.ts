import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-multi-region',
  title: 'Trails record every region',
  severity: 'high',
  controls: ['CloudTrail.1'],
  equivalents: {
    checkov: ['CKV_AWS_67'],
    trivy: ['AVD-AWS-0014'],
    kics: ['cloudtrail_multi_region_disabled'],
    guard: ['multi_region_cloud_trail_enabled'],
  },
  on: 'AWS::CloudTrail::Trail',
  path: 'IsMultiRegionTrail',
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Record all regions'),
  message: (resource) =>
    `${resource.name} records one region: what an intruder does in any other leaves no trace.`,
});
