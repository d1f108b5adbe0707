import { attr, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const iot: ServiceTables = {
  resources: {
    aws_iot_policy: { type: 'AWS::IoT::Policy', fields: { PolicyDocument: attr('policy') } },
    aws_iot_authorizer: {
      type: 'AWS::IoT::Authorizer',
      named: 'name',
      fields: same('SigningDisabled', 'Status', 'TokenSigningPublicKeys'),
    },
    aws_iot_domain_configuration: {
      type: 'AWS::IoT::DomainConfiguration',
      named: 'name',
      fields: { TlsConfig: object('tls_config', same('SecurityPolicy')) },
    },
  },
};
