import { attr, list, never, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const SETTINGS = list('setting', {
  Key: never,
  Name: never,
  Type: never,
  Namespace: attr('namespace'),
  OptionName: attr('name'),
  Value: attr('value'),
});

export const beanstalk: ServiceTables = {
  resources: {
    aws_elastic_beanstalk_configuration_template: {
      type: 'AWS::ElasticBeanstalk::ConfigurationTemplate',
      fields: { ...same('EnvironmentId'), OptionSettings: SETTINGS, SourceConfiguration: never },
    },
    aws_elastic_beanstalk_environment: {
      type: 'AWS::ElasticBeanstalk::Environment',
      named: 'name',
      fields: { ...same('TemplateName'), OptionSettings: SETTINGS },
    },
  },
};
