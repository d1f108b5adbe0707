import { defineRule } from '../../core/model/index.ts';
import { inSeveralZones } from '../shared/zones.ts';

export default defineRule({
  id: 'msk-brokers-multi-az',
  title: 'Kafka brokers stand in several zones',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::MSK::Cluster',
  holds: (cluster) => inSeveralZones(cluster, 'BrokerNodeGroupInfo.ClientSubnets'),
  message: (cluster) =>
    `${cluster.name} has all its brokers in one availability zone: when the zone fails, its messages are gone.`,
});
