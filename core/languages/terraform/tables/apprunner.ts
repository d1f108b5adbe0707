import { object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const apprunner: ServiceTables = {
  resources: {
    aws_apprunner_service: {
      type: 'AWS::AppRunner::Service',
      fields: {
        NetworkConfiguration: object('network_configuration', {
          EgressConfiguration: object('egress_configuration', same('EgressType')),
          IngressConfiguration: object('ingress_configuration', same('IsPubliclyAccessible')),
        }),
        ObservabilityConfiguration: object('observability_configuration', same('ObservabilityEnabled')),
      },
    },
  },
};
