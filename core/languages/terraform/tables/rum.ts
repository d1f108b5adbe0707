import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const rum: ServiceTables = {
  resources: {
    aws_rum_app_monitor: { type: 'AWS::RUM::AppMonitor', named: 'name', fields: same('CwLogEnabled') },
  },
};
