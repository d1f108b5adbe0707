import type { ServiceTables } from '../table.ts';

export const detective: ServiceTables = {
  resources: {
    aws_detective_graph: { type: 'AWS::Detective::Graph', fields: {} },
  },
};
