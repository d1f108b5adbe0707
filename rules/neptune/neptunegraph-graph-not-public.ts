import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'neptunegraph-graph-not-public',
  title: 'Graphs of Neptune Analytics are reached from the VPC alone',
  severity: 'high',
  controls: [],
  on: 'AWS::NeptuneGraph::Graph',
  path: 'PublicConnectivity',
  holds: (value) => not(value.is(true)),
  message: (resource) =>
    `${resource.name} can be reached from the internet: only the permissions of IAM stand before its graph.`,
});
