import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'appsync-introspection-off',
  title: 'GraphQL APIs do not explain their schema to callers',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::AppSync::GraphQLApi',
  path: 'IntrospectionConfig',
  when: (api) => not(api.get('Visibility').is('PRIVATE')),
  holds: (value) => value.is('DISABLED'),
  fix: set('DISABLED', 'locks out', 'Answer no questions about the schema (may break tools)'),
  message: (resource) =>
    `${resource.name} answers questions about its own schema: a caller learns of every operation, also of those that no application shows.`,
});
