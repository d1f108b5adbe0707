import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'athena-workgroup-logging',
  title: 'Athena workgroups publish metrics',
  severity: 'medium',
  profile: 'all',
  controls: ['Athena.4'],
  on: 'AWS::Athena::WorkGroup',
  path: 'WorkGroupConfiguration.PublishCloudWatchMetricsEnabled',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'safe', 'Publish metrics'),
  message: (resource) =>
    `${resource.name} publishes no metrics: a query that reads everything, or very many of them, goes unnoticed.`,
});
