import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-lake-termination-protection',
  title: 'Event data stores cannot be deleted in one step',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::CloudTrail::EventDataStore',
  path: 'TerminationProtectionEnabled',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'safe', 'Protect from deletion'),
  message: (resource) =>
    `${resource.name} can be deleted with one call, and its record of who did what with it.`,
});
