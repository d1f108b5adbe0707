import { object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const codedeploy: ServiceTables = {
  resources: {
    aws_codedeploy_deployment_group: {
      type: 'AWS::CodeDeploy::DeploymentGroup',
      fields: {
        AutoRollbackConfiguration: object('auto_rollback_configuration', same('Enabled', 'Events')),
      },
    },
  },
};
