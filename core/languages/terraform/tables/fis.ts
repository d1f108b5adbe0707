import { object } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const fis: ServiceTables = {
  resources: {
    aws_fis_experiment_template: {
      type: 'AWS::FIS::ExperimentTemplate',
      fields: { LogConfiguration: object('log_configuration', {}) },
    },
  },
};
