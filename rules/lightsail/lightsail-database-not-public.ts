import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'lightsail-database-not-public',
  title: 'Databases of Lightsail have no public address',
  severity: 'high',
  controls: [],
  on: 'AWS::Lightsail::Database',
  path: 'PubliclyAccessible',
  holds: (value) => not(value.is(true)),
  message: (resource) =>
    `${resource.name} can be reached by everyone on the internet: only a password stands before its tables.`,
});
