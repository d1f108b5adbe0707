import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ivs-channel-playback-auth',
  title: 'IVS channels ask viewers for a token',
  severity: 'medium',
  profile: 'all',
  controls: [],
  on: 'AWS::IVS::Channel',
  path: 'Authorized',
  holds: (value) => value.is(true),
  fix: set(true, 'locks out', 'Demand a token of viewers (players without one stop)'),
  message: (resource) => `Whoever learns the address of ${resource.name} can watch it.`,
});
