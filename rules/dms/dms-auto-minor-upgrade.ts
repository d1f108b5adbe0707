import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dms-auto-minor-upgrade',
  title: 'Migration instances take minor upgrades by themselves',
  severity: 'medium',
  profile: 'strict',
  controls: ['DMS.6'],
  equivalents: { checkov: ['CKV_AWS_222'] },
  on: 'AWS::DMS::ReplicationInstance',
  path: 'AutoMinorVersionUpgrade',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'safe', 'Take minor upgrades automatically'),
  message: (resource) =>
    `${resource.name} keeps its minor version until someone upgrades it by hand: fixes for known holes wait.`,
});
