import { attr, inside, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** A type of its own, since CloudFormation's have no such property. */
const ENCRYPTION = {
  KeyId: inside('encryption_configuration', attr('key_id')),
  Type: inside('encryption_configuration', attr('type')),
};

export const networkfirewall: ServiceTables = {
  resources: {
    aws_networkfirewall_firewall: [
      {
        type: 'AWS::NetworkFirewall::Firewall',
        named: 'name',
        fields: {
          ...same('DeleteProtection', 'SubnetChangeProtection', 'TransitGatewayId'),
          FirewallName: attr('name'),
          SubnetMappings: list('subnet_mapping', same('SubnetId')),
        },
      },
      { type: 'Terraform::NetworkFirewall::EncryptionConfiguration', fields: ENCRYPTION },
    ],
    aws_networkfirewall_firewall_policy: [
      {
        type: 'AWS::NetworkFirewall::FirewallPolicy',
        named: 'name',
        fields: {
          FirewallPolicy: object('firewall_policy', {
            ...same('StatelessDefaultActions', 'StatelessFragmentDefaultActions'),
            StatefulRuleGroupReferences: list('stateful_rule_group_reference', same('ResourceArn')),
            StatelessRuleGroupReferences: list('stateless_rule_group_reference', same('ResourceArn')),
          }),
        },
      },
      { type: 'Terraform::NetworkFirewall::EncryptionConfiguration', fields: ENCRYPTION },
    ],
    aws_networkfirewall_logging_configuration: {
      type: 'AWS::NetworkFirewall::LoggingConfiguration',
      fields: same('FirewallArn'),
    },
    aws_networkfirewall_rule_group: [
      {
        type: 'AWS::NetworkFirewall::RuleGroup',
        named: 'name',
        fields: {
          ...same('Type'),
          RuleGroup: object('rule_group', {
            RulesSource: object('rules_source', {
              StatelessRulesAndCustomActions: object('stateless_rules_and_custom_actions', {
                StatelessRules: list('stateless_rule', same('Priority')),
              }),
            }),
          }),
        },
      },
      { type: 'Terraform::NetworkFirewall::EncryptionConfiguration', fields: ENCRYPTION },
    ],
  },
};
