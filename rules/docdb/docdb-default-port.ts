import { not, propertyRule, set } from '../../core/model/index.ts';

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
  fix: set(27018, ['interrupts', 'locks out'], 'Listen on 27018 (clients and security groups must follow)'),
  message: (resource) => `${resource.name} listens on 27017, the port that is scanned for MongoDB.`,
});
