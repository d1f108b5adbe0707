import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'memorydb-acl-not-open',
  title: 'MemoryDB clusters ask who is calling',
  severity: 'high',
  controls: [],
  on: 'AWS::MemoryDB::Cluster',
  path: 'ACLName',
  holds: (value) => not(value.is('open-access')),
  message: (resource) =>
    `${resource.name} asks nobody for a password: whatever reaches it in the network can read and change everything in it.`,
});
