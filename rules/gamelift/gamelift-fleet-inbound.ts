import { all, defineRule, no, unknown, yes } from '../../core/model/index.ts';
import { isInternetRange } from '../shared/network.ts';

export default defineRule({
  id: 'gamelift-fleet-inbound',
  title: 'Game servers open single ports to the internet, not ranges',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cfnNag: ['W65'], guard: ['GAMELIFT_FLEET_INBOUND_PORT_RANGE_RULE'] },
  on: 'AWS::GameLift::Fleet',
  holds: (fleet) =>
    fleet.list('EC2InboundPermissions').none((permission) => {
      const range = permission.get('IpRange');
      const [from, to] = [permission.get('FromPort'), permission.get('ToPort')];
      const wide =
        from.literal() === undefined || to.literal() === undefined
          ? unknown
          : from.literal() === to.literal()
            ? no
            : yes;
      return all(isInternetRange(range), wide).at(to);
    }),
  message: (fleet) =>
    `${fleet.name} opens a range of ports to every address on the internet, with whatever listens there beside the game.`,
});
