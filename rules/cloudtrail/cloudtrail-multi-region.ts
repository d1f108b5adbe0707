import { propertyRule, type Path, type Resource } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-multi-region',
  title: 'Trails record every region',
  severity: 'high',
  controls: ['CloudTrail.1'],
  inPart: { 'CloudTrail.1': 'which events are recorded is asked by another rule' },
  equivalents: {
    checkov: ['CKV_AWS_67'],
    trivy: ['AVD-AWS-0014'],
    kics: ['cloudtrail_multi_region_disabled'],
    guard: ['multi_region_cloud_trail_enabled'],
  },
  on: 'AWS::CloudTrail::Trail',
  path: 'IsMultiRegionTrail',
  holds: (value) => value.is(true),
  fix: (trail, path) => ({
    title: 'Record all regions (billed where another trail does)',
    safety: 'costs',
    edits: [path, ...globalEvents(trail)].map((at) => ({
      kind: 'set',
      resource: trail.name,
      path: at,
      value: true,
    })),
  }),
  message: (resource) =>
    `${resource.name} records one region: what an intruder does in any other leaves no trace.`,
});

/** What has to be said as well: CloudFormation refuses a trail of all regions that leaves out the global services. */
function globalEvents(trail: Resource): readonly Path[] {
  const isSaid = trail.get('IncludeGlobalServiceEvents').is(true).truth === 'yes';
  return isSaid ? [] : [['IncludeGlobalServiceEvents']];
}
