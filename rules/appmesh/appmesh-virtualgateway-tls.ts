import { all, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'appmesh-virtualgateway-tls',
  title: 'Virtual gateways of a mesh encrypt what they send',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::AppMesh::VirtualGateway',
  // A policy that says no more enforces TLS.
  holds: (node) => {
    const policy = node.get('Spec.BackendDefaults.ClientPolicy.TLS');
    return all(policy.present(), policy.get('Enforce').or(true).is(true));
  },
  message: (node) =>
    `${node.name} talks to services that speak no TLS: who listens in the network reads tokens and data.`,
});
