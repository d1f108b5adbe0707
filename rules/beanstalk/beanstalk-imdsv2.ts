import { defineRule, not } from '../../core/model/index.ts';
import { optionOf, setOptions } from '../shared/beanstalk.ts';

const OPTION = ['aws:autoscaling:launchconfiguration', 'DisableIMDSv1'] as const;

export default defineRule({
  id: 'beanstalk-imdsv2',
  title: 'Beanstalk instances give their credentials to requests with a session token alone (IMDSv2)',
  severity: 'high',
  controls: [],
  on: ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
  // Where nothing is said, the platform decides.
  holds: (environment) => not(optionOf(environment, OPTION).is(false)),
  fix: (environment) =>
    setOptions(environment, 'Require a session token (breaks clients that still use IMDSv1)', [
      [...OPTION, 'true'],
    ]),
  message: (environment) =>
    `The instances of ${environment.name} give their role's credentials to any request from inside: one forged request through the application is enough to steal them.`,
});
