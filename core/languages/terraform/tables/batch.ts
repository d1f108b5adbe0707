import { capitalized, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';
import { variables } from './variables.ts';

const POD_CONTAINER = {
  ...same('Args', 'Command'),
  Env: variables('env'),
  SecurityContext: object('security_context', same('Privileged', 'RunAsUser')),
};

export const batch: ServiceTables = {
  resources: {
    aws_batch_job_definition: {
      type: 'AWS::Batch::JobDefinition',
      fields: {
        ContainerProperties: capitalized('container_properties'),
        EcsProperties: capitalized('ecs_properties'),
        NodeProperties: capitalized('node_properties'),
        EksProperties: object('eks_properties', {
          PodProperties: object('pod_properties', {
            Volumes: list('volumes', { HostPath: object('host_path', same('Path')) }),
            Containers: list('containers', POD_CONTAINER),
            InitContainers: list('init_containers', POD_CONTAINER),
          }),
        }),
      },
    },
  },
};
