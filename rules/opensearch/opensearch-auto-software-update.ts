import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-auto-software-update',
  title: 'OpenSearch domains take software updates by themselves',
  severity: 'medium',
  profile: 'strict',
  controls: ['Opensearch.10'],
  inPart: { 'Opensearch.10': 'only the account knows whether an update waits' },
  on: 'AWS::OpenSearchService::Domain',
  path: 'SoftwareUpdateOptions.AutoSoftwareUpdateEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'interrupts', 'Install software updates automatically (in the off-peak window)'),
  message: (resource) =>
    `${resource.name} waits for someone to install its software updates: fixes for known holes come late.`,
});
