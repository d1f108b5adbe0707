import { attr } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const appflow: ServiceTables = {
  resources: {
    aws_appflow_connector_profile: {
      type: 'AWS::AppFlow::ConnectorProfile',
      fields: { KMSArn: attr('kms_arn') },
    },
    aws_appflow_flow: { type: 'AWS::AppFlow::Flow', fields: { KMSArn: attr('kms_arn') } },
  },
};
