import { attr, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const apprunner: ServiceTables = {
  resources: {
    aws_apprunner_service: {
      type: 'AWS::AppRunner::Service',
      fields: {
        InstanceConfiguration: object('instance_configuration', same('InstanceRoleArn')),
        NetworkConfiguration: object('network_configuration', {
          EgressConfiguration: object('egress_configuration', same('EgressType')),
          IngressConfiguration: object('ingress_configuration', same('IsPubliclyAccessible')),
        }),
        SourceConfiguration: object('source_configuration', {
          CodeRepository: object('code_repository', {
            CodeConfiguration: object('code_configuration', {
              CodeConfigurationValues: object('code_configuration_values', {
                ...same('BuildCommand', 'StartCommand'),
                RuntimeEnvironmentVariables: attr('runtime_environment_variables'),
              }),
            }),
          }),
          ImageRepository: object('image_repository', {
            ImageConfiguration: object('image_configuration', {
              ...same('StartCommand'),
              RuntimeEnvironmentVariables: attr('runtime_environment_variables'),
            }),
          }),
        }),
        ObservabilityConfiguration: object('observability_configuration', same('ObservabilityEnabled')),
      },
    },
  },
};
