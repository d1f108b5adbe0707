import { list, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const gamelift: ServiceTables = {
  resources: {
    aws_gamelift_fleet: {
      type: 'AWS::GameLift::Fleet',
      fields: {
        EC2InboundPermissions: list(
          'ec2_inbound_permission',
          same('FromPort', 'IpRange', 'Protocol', 'ToPort'),
        ),
      },
    },
  },
};
