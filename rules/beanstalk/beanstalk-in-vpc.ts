import { defineRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { optionOf, standsForItself } from '../shared/beanstalk.ts';

const OPTION = ['aws:ec2:vpc', 'VPCId'] as const;

export default defineRule({
  id: 'beanstalk-in-vpc',
  title: 'Beanstalk environments run in a VPC that was made for them',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-EB1', 'ElasticBeanstalkVPCSpecified'] },
  on: ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
  when: standsForItself,
  holds: (environment) => isGiven(optionOf(environment, OPTION)),
  message: (environment) =>
    `${environment.name} runs in the default VPC, in which every subnet leads to the internet.`,
});
