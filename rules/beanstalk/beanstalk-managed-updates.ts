import { defineRule } from '../../core/model/index.ts';
import { optionOf, setOptions, standsForItself } from '../shared/beanstalk.ts';

const OPTION = ['aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled'] as const;

export default defineRule({
  id: 'beanstalk-managed-updates',
  title: 'Beanstalk environments take platform updates by themselves',
  severity: 'medium',
  profile: 'strict',
  controls: ['ElasticBeanstalk.2'],
  equivalents: {
    checkov: ['CKV_AWS_340'],
    cdkNag: [
      'AwsSolutions-EB3',
      'HIPAA.Security-ElasticBeanstalkManagedUpdatesEnabled',
      'NIST.800.53.R5-ElasticBeanstalkManagedUpdatesEnabled',
    ],
    guard: ['elastic_beanstalk_managed_updates_enabled'],
  },
  on: ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
  when: standsForItself,
  holds: (environment) => optionOf(environment, OPTION).is(true),
  fix: (environment) =>
    setOptions(environment, 'Update the platform weekly (needs enhanced health and a service role)', [
      [...OPTION, 'true'],
      ['aws:elasticbeanstalk:managedactions', 'PreferredStartTime', 'Sun:03:00'],
      ['aws:elasticbeanstalk:managedactions:platformupdate', 'UpdateLevel', 'minor'],
    ]),
  message: (environment) =>
    `${environment.name} keeps its platform version until someone updates it by hand: fixes for the operating system and the language wait.`,
});
