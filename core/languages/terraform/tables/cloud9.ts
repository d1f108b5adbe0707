import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const cloud9: ServiceTables = {
  resources: {
    aws_cloud9_environment_ec2: {
      type: 'AWS::Cloud9::EnvironmentEC2',
      fields: same('ConnectionType'),
    },
  },
};
