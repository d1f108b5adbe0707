import { attr, group, object, same, unknowable } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const ses: ServiceTables = {
  resources: {
    aws_ses_receipt_rule: {
      type: 'AWS::SES::ReceiptRule',
      fields: { Rule: group(same('ScanEnabled')) },
    },
    aws_ses_configuration_set: {
      type: 'AWS::SES::ConfigurationSet',
      fields: {
        Tags: unknowable,
        DeliveryOptions: object('delivery_options', {
          TlsPolicy: attr('tls_policy', { words: { Require: 'REQUIRE', Optional: 'OPTIONAL' } }),
        }),
      },
    },
    aws_sesv2_configuration_set: {
      type: 'AWS::SES::ConfigurationSet',
      fields: { DeliveryOptions: object('delivery_options', same('TlsPolicy')) },
    },
  },
};
