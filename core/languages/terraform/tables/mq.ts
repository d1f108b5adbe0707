import { attr, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const mq: ServiceTables = {
  resources: {
    aws_mq_broker: {
      type: 'AWS::AmazonMQ::Broker',
      fields: {
        ...same('DeploymentMode', 'EngineType'),
        // The provider sends false where nothing is said.
        AutoMinorVersionUpgrade: attr('auto_minor_version_upgrade', { default: false }),
        PubliclyAccessible: attr('publicly_accessible', { default: false }),
        EncryptionOptions: object('encryption_options', {
          KmsKeyId: attr('kms_key_id'),
          UseAwsOwnedKey: attr('use_aws_owned_key'),
        }),
        Logs: object('logs', same('Audit', 'General')),
        Users: list('user', same('Password', 'Username')),
      },
    },
  },
};
