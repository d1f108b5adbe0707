import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'msk-public-access-disabled',
  title: 'Kafka brokers have no public address',
  severity: 'critical',
  controls: ['MSK.4'],
  equivalents: { checkov: ['CKV_AWS_291'], kics: ['msk_broker_is_publicly_accessible'] },
  on: 'AWS::MSK::Cluster',
  path: 'BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type',
  holds: (value) => not(value.is('SERVICE_PROVIDED_EIPS')),
  fix: set('DISABLED', 'locks out', 'Turn public access off (clients outside the VPC lose access)'),
  message: (resource) =>
    `The brokers of ${resource.name} have addresses on the internet: only logins stand before its messages.`,
});
