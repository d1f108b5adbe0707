import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'docdb-deletion-protection',
  title: 'DocumentDB clusters are protected against deletion',
  severity: 'medium',
  profile: 'strict',
  controls: ['DocumentDB.5'],
  on: 'AWS::DocDB::DBCluster',
  path: 'DeletionProtection',
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Protect against deletion'),
  message: (resource) =>
    `${resource.name} can be deleted by a single call, or by a stack update that goes wrong.`,
});
