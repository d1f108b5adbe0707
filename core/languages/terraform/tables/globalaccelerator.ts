import { attr, inside } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const globalaccelerator: ServiceTables = {
  resources: {
    aws_globalaccelerator_accelerator: {
      type: 'AWS::GlobalAccelerator::Accelerator',
      fields: { FlowLogsEnabled: inside('attributes', attr('flow_logs_enabled', { default: false })) },
    },
  },
};
