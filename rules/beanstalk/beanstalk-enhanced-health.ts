import { defineRule } from '../../core/model/index.ts';
import { optionOf, setOptions, standsForItself } from '../shared/beanstalk.ts';

const OPTION = ['aws:elasticbeanstalk:healthreporting:system', 'SystemType'] as const;

export default defineRule({
  id: 'beanstalk-enhanced-health',
  title: 'Beanstalk environments report their health in detail',
  severity: 'low',
  profile: 'strict',
  controls: ['ElasticBeanstalk.1'],
  equivalents: {
    checkov: ['CKV_AWS_312'],
    cdkNag: [
      'HIPAA.Security-ElasticBeanstalkEnhancedHealthReportingEnabled',
      'NIST.800.53.R5-ElasticBeanstalkEnhancedHealthReportingEnabled',
    ],
    guard: ['beanstalk_enhanced_health_reporting_enabled'],
  },
  on: ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
  when: standsForItself,
  holds: (environment) => optionOf(environment, OPTION).is('enhanced'),
  fix: (environment) => setOptions(environment, 'Report health in detail', [[...OPTION, 'enhanced']]),
  message: (environment) =>
    `${environment.name} reports only whether its instances answer: failing requests and a deployment that went wrong stay unseen.`,
});
