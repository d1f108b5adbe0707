import { object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const quicksight: ServiceTables = {
  resources: {
    aws_quicksight_data_source: {
      type: 'AWS::QuickSight::DataSource',
      fields: { SslProperties: object('ssl_properties', same('DisableSsl')) },
    },
  },
};
