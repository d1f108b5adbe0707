import { any, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'msk-connect-logging',
  title: 'Connectors keep logs',
  severity: 'medium',
  profile: 'strict',
  controls: ['MSK.5'],
  on: 'AWS::KafkaConnect::Connector',
  holds: (connector) =>
    any(
      ...['CloudWatchLogs', 'Firehose', 'S3'].map((to) =>
        connector.get(['LogDelivery', 'WorkerLogDelivery', to, 'Enabled']).is(true),
      ),
    ),
  message: (connector) =>
    `${connector.name} keeps no logs of its workers: what it read, wrote or dropped cannot be told.`,
});
