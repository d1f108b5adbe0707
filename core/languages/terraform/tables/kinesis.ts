import { Value } from '../../../model/index.ts';
import { attr, computed, constant, group, inside, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const SERVER_SIDE = object('server_side_encryption', {
  KeyARN: attr('key_arn'),
  KeyType: attr('key_type', { default: 'AWS_OWNED_CMK' }),
});

/** `server_side_encryption` does nothing unless it is enabled. */
const BUFFER_ENCRYPTION = computed((owner, path) => {
  const enabled = inside('server_side_encryption', attr('enabled', { default: false })).read(owner, path);
  const { truth } = enabled.is(true);
  if (truth === 'yes') return SERVER_SIDE.read(owner, path);
  return truth === 'no' ? never.read(owner, path) : Value.unknown(enabled.place, path);
});

/** Where a delivery stream takes its records from. */
const STREAM_TYPE = computed((owner, path) => {
  const sources = ['kinesis_source_configuration', 'msk_source_configuration'].map((name) =>
    object(name, {}).read(owner, path),
  );
  const from = sources.find(({ data }) => data.kind !== 'absent');
  if (from === undefined) return constant('DirectPut').read(owner, path);
  return from.data.kind === 'unknown' ? from : constant('KinesisStreamAsSource').read(owner, path);
});

export const kinesis: ServiceTables = {
  resources: {
    aws_kinesis_resource_policy: {
      type: 'AWS::Kinesis::ResourcePolicy',
      fields: { ResourcePolicy: attr('policy'), ResourceArn: attr('resource_arn') },
    },
    aws_kinesis_video_stream: {
      type: 'AWS::KinesisVideo::Stream',
      fields: same('DataRetentionInHours', 'KmsKeyId'),
    },
    aws_kinesis_stream: {
      type: 'AWS::Kinesis::Stream',
      fields: {
        StreamEncryption: group({ EncryptionType: attr('encryption_type'), KeyId: attr('kms_key_id') }),
        RetentionPeriodHours: attr('retention_period'),
      },
    },
    aws_kinesis_firehose_delivery_stream: {
      type: 'AWS::KinesisFirehose::DeliveryStream',
      fields: {
        DeliveryStreamEncryptionConfigurationInput: BUFFER_ENCRYPTION,
        DeliveryStreamType: STREAM_TYPE,
        RedshiftDestinationConfiguration: object('redshift_configuration', same('Password', 'Username')),
        SplunkDestinationConfiguration: object('splunk_configuration', { HECToken: attr('hec_token') }),
        HttpEndpointDestinationConfiguration: object('http_endpoint_configuration', {
          EndpointConfiguration: group({ AccessKey: attr('access_key'), Url: attr('url') }),
        }),
      },
    },
  },
};
