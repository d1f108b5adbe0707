import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'appmesh-mesh-deny-egress',
  title: 'Meshes let services reach what is declared alone',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::AppMesh::Mesh',
  path: 'Spec.EgressFilter.Type',

  holds: (value) => not(value.is('ALLOW_ALL')),
  fix: set('DROP_ALL', 'locks out', 'Refuse what is not declared (may break services)'),
  message: (resource) =>
    `${resource.name} lets every service reach any address: who breaks into one takes data wherever he likes.`,
});
