import { attr, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const transfer: ServiceTables = {
  resources: {
    aws_transfer_connector: {
      type: 'AWS::Transfer::Connector',
      fields: {
        ...same('LoggingRole'),
        As2Config: object('as2_config', same('EncryptionAlgorithm', 'SigningAlgorithm')),
      },
    },
    aws_transfer_server: {
      type: 'AWS::Transfer::Server',
      fields: {
        ...same('LoggingRole', 'StructuredLogDestinations'),
        EndpointType: attr('endpoint_type', { default: 'PUBLIC' }),
        EndpointDetails: object('endpoint_details', same('AddressAllocationIds')),
        Protocols: attr('protocols'),
        // The provider asks for the oldest policy where nothing is said.
        SecurityPolicyName: attr('security_policy_name', { default: 'TransferSecurityPolicy-2018-11' }),
      },
    },
  },
};
