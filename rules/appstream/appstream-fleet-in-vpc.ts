import { all, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'appstream-fleet-in-vpc',
  title: 'AppStream fleets stand in a network of the account, without a way to the internet of their own',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::AppStream::Fleet',
  holds: (fleet) =>
    all(fleet.get('VpcConfig.SubnetIds').present(), not(fleet.get('EnableDefaultInternetAccess').is(true))),
  message: (fleet) =>
    `${fleet.name} stands in no network of yours, or has a way to the internet beside it: firewalls and flow logs do not see what leaves its desktops.`,
});
