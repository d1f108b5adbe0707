import { attr, list, object, same, unknowable, type Field } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const VISIBILITY = object('visibility_config', {
  CloudWatchMetricsEnabled: attr('cloudwatch_metrics_enabled'),
  SampledRequestsEnabled: attr('sampled_requests_enabled'),
});

/** Rules in blocks of their own, or in one JSON text, which is not looked into. */
export function rulesOf(json: string, rules: Field): Field {
  const text = attr(json);
  const read: Field['read'] = (owner, path) =>
    (text.read(owner, path).data.kind === 'absent' ? rules : unknowable).read(owner, path);
  return { ...rules, read };
}

/** Firewalls for the web: the parts of AWS WAF and its predecessor, Shield. */
export const firewalls: ServiceTables = {
  resources: {
    aws_shield_drt_access_role_arn_association: {
      type: 'AWS::Shield::DRTAccess',
      fields: same('RoleArn'),
    },
    aws_shield_protection_group: {
      type: 'AWS::Shield::ProtectionGroup',
      fields: same('Aggregation', 'Pattern', 'ResourceType'),
    },
    aws_shield_subscription: { type: 'Terraform::Shield::Subscription', fields: same('AutoRenew') },
    aws_verifiedaccess_instance: {
      type: 'AWS::EC2::VerifiedAccessInstance',
      fields: same('Description'),
    },
    aws_waf_rule: { type: 'AWS::WAF::Rule', fields: { Predicates: list('predicates', same('Type')) } },
    aws_waf_rule_group: {
      type: 'Terraform::WAF::RuleGroup',
      fields: { ActivatedRules: list('activated_rule', same('Priority')) },
    },
    aws_wafregional_rule: {
      type: 'AWS::WAFRegional::Rule',
      fields: { Predicates: list('predicate', same('Type')) },
    },
    aws_wafregional_rule_group: {
      type: 'Terraform::WAFRegional::RuleGroup',
      fields: { ActivatedRules: list('activated_rule', same('Priority')) },
    },
    aws_wafv2_ip_set: {
      type: 'AWS::WAFv2::IPSet',
      fields: same('Addresses', 'Scope'),
    },
    aws_wafv2_rule_group: {
      type: 'AWS::WAFv2::RuleGroup',
      fields: {
        ...same('Scope'),
        Rules: rulesOf(
          'rules_json',
          list('rule', { ...same('Name', 'Priority'), VisibilityConfig: VISIBILITY }),
        ),
        VisibilityConfig: VISIBILITY,
      },
    },
  },
};
