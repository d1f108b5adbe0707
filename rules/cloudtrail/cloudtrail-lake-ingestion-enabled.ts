import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-lake-ingestion-enabled',
  title: 'Event data stores take in events',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::CloudTrail::EventDataStore',
  path: 'IngestionEnabled',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'costs', 'Take in events (billed by volume)'),
  message: (resource) =>
    `${resource.name} takes in nothing: its queries find only what happened before it was stopped.`,
});
