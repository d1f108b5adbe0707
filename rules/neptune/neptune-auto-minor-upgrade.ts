import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'neptune-auto-minor-upgrade',
  title: 'Neptune instances take minor upgrades by themselves',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-N2'] },
  on: 'AWS::Neptune::DBInstance',
  path: 'AutoMinorVersionUpgrade',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'safe', 'Take minor upgrades automatically'),
  message: (resource) =>
    `${resource.name} keeps its minor version until someone upgrades it by hand: fixes for known holes wait.`,
});
