import { defineRule } from '../../core/model/index.ts';
import { keepsSecrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'firehose-destination-plaintext-secret',
  title: 'Secrets of delivery streams are not written in the template',
  severity: 'critical',
  controls: [],
  equivalents: {
    cfnNag: ['F66', 'F68'],
    guard: [
      'KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD',
      'KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE',
      'KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE',
      'KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD',
    ],
  },
  on: 'AWS::KinesisFirehose::DeliveryStream',
  holds: keepsSecrets,
  message: (resource) =>
    `The secret that ${resource.name} delivers with can be read by everyone who can read this template or its stack.`,
});
