import { all, any, defineRule, not, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'config-aggregator-all-regions',
  title: 'Config aggregators gather every region',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_121'],
    trivy: ['AVD-AWS-0019'],
    kics: ['config_configuration_aggregator_to_all_regions_disabled'],
  },
  on: 'AWS::Config::ConfigurationAggregator',
  holds: (aggregator) =>
    all(
      aggregator.list('AccountAggregationSources').every(gathersAll),
      gathersAll(aggregator.get('OrganizationAggregationSource')),
    ),
  message: (aggregator) =>
    `${aggregator.name} gathers some regions only: what is made in any other does not show.`,
});

function gathersAll(source: Value) {
  return any(not(source.present()), source.get('AllAwsRegions').is(true)).at(source.get('AllAwsRegions'));
}
