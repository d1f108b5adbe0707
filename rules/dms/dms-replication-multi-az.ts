import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dms-replication-multi-az',
  title: 'Migration instances have a standby in a second availability zone',
  severity: 'medium',
  profile: 'all',
  controls: ['DMS.13'],
  on: 'AWS::DMS::ReplicationInstance',
  path: 'MultiAZ',
  holds: (value) => value.is(true),
  fix: set(true, 'review', 'Run a standby in a second zone (doubles the cost)'),
  message: (resource) =>
    `${resource.name} runs in one availability zone: when that zone fails, replication stops and falls behind.`,
});
