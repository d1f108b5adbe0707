import { multiAzRule } from '../shared/zones.ts';

export default multiAzRule({
  id: 'dms-replication-multi-az',
  title: 'Migration instances have a standby in a second availability zone',
  severity: 'medium',
  profile: 'all',
  controls: ['DMS.13'],
  on: 'AWS::DMS::ReplicationInstance',
  turnOn: 'Run a standby in a second zone',
  lost: 'replication stops and falls behind',
});
