import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dms-endpoint-mongodb-auth',
  title: 'Migrations from MongoDB sign in',
  severity: 'medium',
  profile: 'strict',
  controls: ['DMS.11'],
  on: 'AWS::DMS::Endpoint',
  path: 'MongoDbSettings.AuthType',
  holds: (value) => not(value.is('no')),
  message: (resource) =>
    `${resource.name} reads a MongoDB that asks for no password: everyone who reaches it can do the same.`,
});
