import { any, defineRule, setAt } from '../../core/model/index.ts';
import { encryptedByDefault } from '../shared/account-defaults.ts';
import { isEncryptedMapping } from '../shared/block-devices.ts';

export default defineRule({
  id: 'ec2-spotfleet-ebs-encrypted',
  title: 'The volumes of spot fleets are encrypted',
  severity: 'medium',
  controls: ['EC2.173'],
  on: 'AWS::EC2::SpotFleet',
  holds: (fleet) =>
    any(
      fleet
        .list('SpotFleetRequestConfigData.LaunchSpecifications')
        .flatMap((specification) => specification.get('BlockDeviceMappings').list())
        .every(isEncryptedMapping),
      encryptedByDefault(fleet),
    ),
  fix: setAt(true, 'replaces', 'Encrypt the volume (replaces the fleet)'),
  message: (fleet) =>
    `${fleet.name} starts instances with volumes whose blocks and snapshots are unencrypted.`,
});
