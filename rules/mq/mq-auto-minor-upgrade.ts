import { minorUpgradeRule } from '../shared/databases.ts';

export default minorUpgradeRule({
  id: 'mq-auto-minor-upgrade',
  title: 'Brokers take minor upgrades by themselves',
  severity: 'medium',
  controls: ['MQ.3'],
  equivalents: { checkov: ['CKV_AWS_207'] },
  on: 'AWS::AmazonMQ::Broker',
  message: (resource) =>
    `${resource.name} keeps its version until someone upgrades it by hand: fixes for known holes wait.`,
});
