import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-serverless-standby',
  title: 'Serverless collections have standby replicas',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::OpenSearchServerless::Collection',
  path: 'StandbyReplicas',
  holds: (value) => not(value.is('DISABLED')),
  fix: set(
    'ENABLED',
    ['replaces', 'costs'],
    'Keep standby replicas (replaces the collection, doubles the price)',
  ),
  message: (resource) =>
    `${resource.name} has no copy in a second zone: when its zone fails, search is gone until it is back.`,
});
