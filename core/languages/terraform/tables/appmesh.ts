import { object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** What is said of connections to other services of a mesh. */
const BACKENDS = {
  BackendDefaults: object('backend_defaults', {
    ClientPolicy: object('client_policy', { TLS: object('tls', same('Enforce')) }),
  }),
};

export const appmesh: ServiceTables = {
  resources: {
    aws_appmesh_mesh: {
      type: 'AWS::AppMesh::Mesh',
      fields: { Spec: object('spec', { EgressFilter: object('egress_filter', same('Type')) }) },
    },
    aws_appmesh_virtual_gateway: {
      type: 'AWS::AppMesh::VirtualGateway',
      fields: { Spec: object('spec', BACKENDS) },
    },
    aws_appmesh_virtual_node: {
      type: 'AWS::AppMesh::VirtualNode',
      fields: { Spec: object('spec', BACKENDS) },
    },
  },
};
