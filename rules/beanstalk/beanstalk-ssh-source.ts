import { defineRule, not } from '../../core/model/index.ts';
import { optionOf } from '../shared/beanstalk.ts';

const OPTION = ['aws:autoscaling:launchconfiguration', 'SSHSourceRestriction'] as const;

/** The protocol, the ports and where from: everywhere. */
const EVERYWHERE = /^tcp\s*,\s*\d+\s*,\s*\d+\s*,\s*(?:\d{1,3}(?:\.\d{1,3}){3}\/0|::\/0)$/i;

export default defineRule({
  id: 'beanstalk-ssh-source',
  title: 'Beanstalk instances take SSH from known addresses alone',
  severity: 'high',
  controls: [],
  on: ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
  holds: (environment) => {
    const source = optionOf(environment, OPTION);
    return source.data.kind === 'absent' ? source.decided(true) : not(source.matches(EVERYWHERE));
  },
  message: (environment) =>
    `The instances of ${environment.name} let every address on the internet try to log in over SSH.`,
});
