import { attr, object } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const cloudsearch: ServiceTables = {
  resources: {
    aws_cloudsearch_domain: {
      type: 'Terraform::CloudSearch::Domain',
      fields: {
        DomainEndpointOptions: object('endpoint_options', {
          EnforceHTTPS: attr('enforce_https'),
          TLSSecurityPolicy: attr('tls_security_policy'),
        }),
      },
    },
  },
};
