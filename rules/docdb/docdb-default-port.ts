import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'docdb-default-port',
  title: 'DocumentDB clusters do not listen on the default port',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-DOC2'] },
  on: 'AWS::DocDB::DBCluster',
  path: 'Port',
  holds: (value) => not(value.or(27017).is(27017)),
  message: (resource) => `${resource.name} listens on 27017, the port that is scanned for MongoDB.`,
});
