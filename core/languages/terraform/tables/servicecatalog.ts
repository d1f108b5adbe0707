import { attr } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const servicecatalog: ServiceTables = {
  resources: {
    aws_servicecatalog_portfolio_share: {
      type: 'AWS::ServiceCatalog::PortfolioShare',
      fields: { Type: attr('type') },
    },
  },
};
