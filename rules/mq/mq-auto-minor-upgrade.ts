import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'mq-auto-minor-upgrade',
  title: 'Brokers take minor upgrades by themselves',
  severity: 'medium',
  profile: 'strict',
  controls: ['MQ.3'],
  equivalents: { checkov: ['CKV_AWS_207'] },
  on: 'AWS::AmazonMQ::Broker',
  path: 'AutoMinorVersionUpgrade',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'safe', 'Take minor upgrades automatically'),
  message: (resource) =>
    `${resource.name} keeps its version until someone upgrades it by hand: fixes for known holes wait.`,
});
