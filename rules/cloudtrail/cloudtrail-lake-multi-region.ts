import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-lake-multi-region',
  title: 'Event data stores record every region',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::CloudTrail::EventDataStore',
  path: 'MultiRegionEnabled',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'costs', 'Record all regions (billed by volume)'),
  message: (resource) =>
    `${resource.name} records one region: what an intruder does in any other cannot be queried.`,
});
