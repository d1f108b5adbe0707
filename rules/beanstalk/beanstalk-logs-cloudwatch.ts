import { defineRule } from '../../core/model/index.ts';
import { optionOf, setOptions, standsForItself } from '../shared/beanstalk.ts';

const OPTION = ['aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs'] as const;

export default defineRule({
  id: 'beanstalk-logs-cloudwatch',
  title: 'Beanstalk environments keep their logs',
  severity: 'medium',
  profile: 'strict',
  controls: ['ElasticBeanstalk.3'],
  on: ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
  when: standsForItself,
  holds: (environment) => optionOf(environment, OPTION).is(true),
  fix: (environment) =>
    setOptions(environment, 'Stream logs to CloudWatch (billed by volume)', [[...OPTION, 'true']]),
  message: (environment) =>
    `${environment.name} leaves its logs on its instances: they are gone when an instance is replaced.`,
});
