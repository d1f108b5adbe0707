import { attr, declares, type Field, list, object, one, same, unknowable } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** An empty block says that something is so: `default_action { allow {} }`. */
const flag = (name: string) => object(name, {});

const VISIBILITY = object('visibility_config', {
  CloudWatchMetricsEnabled: attr('cloudwatch_metrics_enabled'),
  MetricName: attr('metric_name'),
  SampledRequestsEnabled: attr('sampled_requests_enabled'),
});

const MATCHED_BODY = object('field_to_match', {
  Body: object('body', same('OversizeHandling')),
  JsonBody: object('json_body', same('OversizeHandling')),
});

const FORWARDED = object('forwarded_ip_config', same('FallbackBehavior', 'HeaderName'));

/** What a rule of a web ACL asks, as far as one looks into it. */
const STATEMENT = {
  AndStatement: flag('and_statement'),
  ByteMatchStatement: flag('byte_match_statement'),
  GeoMatchStatement: flag('geo_match_statement'),
  IPSetReferenceStatement: object('ip_set_reference_statement', same('Arn')),
  ManagedRuleGroupStatement: object('managed_rule_group_statement', {
    ...same('Name', 'VendorName', 'Version'),
    RuleActionOverrides: list('rule_action_override', {
      Name: attr('name'),
      ActionToUse: object('action_to_use', {
        Allow: flag('allow'),
        Block: flag('block'),
        Count: flag('count'),
      }),
    }),
    // The provider has no such list.
    ExcludedRules: list('excluded_rule', same('Name')),
  }),
  NotStatement: flag('not_statement'),
  OrStatement: flag('or_statement'),
  RateBasedStatement: object('rate_based_statement', {
    ...same('AggregateKeyType', 'EvaluationWindowSec', 'Limit'),
    ForwardedIPConfig: FORWARDED,
  }),
  RuleGroupReferenceStatement: object('rule_group_reference_statement', same('Arn')),
  SqliMatchStatement: object('sqli_match_statement', { FieldToMatch: MATCHED_BODY }),
  XssMatchStatement: object('xss_match_statement', { FieldToMatch: MATCHED_BODY }),
};

/** How long a visitor who passed a test need not pass it again. */
const immunity = (name: string) =>
  object(name, { ImmunityTimeProperty: object('immunity_time_property', same('ImmunityTime')) });

const GROUP_VISIBILITY = object('visibility_config', {
  CloudWatchMetricsEnabled: attr('cloudwatch_metrics_enabled'),
  SampledRequestsEnabled: attr('sampled_requests_enabled'),
});

export const waf: ServiceTables = {
  resources: {
    aws_waf_web_acl: {
      type: 'AWS::WAF::WebACL',
      fields: {
        DefaultAction: object('default_action', same('Type')),
        Rules: list('rules', same('Priority')),
        logging_configuration: declares('logging_configuration'),
      },
    },
    aws_wafregional_web_acl: {
      type: 'AWS::WAFRegional::WebACL',
      fields: {
        DefaultAction: object('default_action', same('Type')),
        Rules: list('rule', same('Priority')),
        logging_configuration: declares('logging_configuration'),
      },
    },
    aws_wafregional_web_acl_association: {
      type: 'AWS::WAFRegional::WebACLAssociation',
      fields: { ResourceArn: attr('resource_arn'), WebACLId: attr('web_acl_id') },
    },
    aws_wafv2_web_acl: {
      type: 'AWS::WAFv2::WebACL',
      named: 'name',
      fields: {
        ...same('Scope', 'Name'),
        DefaultAction: object('default_action', { Allow: flag('allow'), Block: flag('block') }),
        VisibilityConfig: VISIBILITY,
        CaptchaConfig: immunity('captcha_config'),
        ChallengeConfig: immunity('challenge_config'),
        Rules: rulesOf(
          'rule_json',
          list('rule', {
            ...same('Name', 'Priority'),
            Action: object('action', {
              Allow: flag('allow'),
              Block: flag('block'),
              Captcha: flag('captcha'),
              Challenge: flag('challenge'),
              Count: flag('count'),
            }),
            OverrideAction: object('override_action', { Count: flag('count'), None: flag('none') }),
            Statement: object('statement', STATEMENT),
            VisibilityConfig: VISIBILITY,
          }),
        ),
      },
    },
    aws_wafv2_web_acl_association: {
      type: 'AWS::WAFv2::WebACLAssociation',
      fields: { ResourceArn: attr('resource_arn'), WebACLArn: attr('web_acl_arn') },
    },
    aws_wafv2_web_acl_logging_configuration: {
      type: 'AWS::WAFv2::LoggingConfiguration',
      fields: {
        ...same('LogDestinationConfigs', 'ResourceArn'),
        LoggingFilter: object('logging_filter', {
          DefaultBehavior: attr('default_behavior'),
          Filters: list('filter', {
            ...same('Behavior', 'Requirement'),
            Conditions: list('condition', {
              ActionCondition: object('action_condition', same('Action')),
            }),
          }),
        }),
        RedactedFields: list('redacted_fields', {
          SingleHeader: object('single_header', same('Name')),
        }),
      },
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
          list('rule', { ...same('Name', 'Priority'), VisibilityConfig: GROUP_VISIBILITY }),
        ),
        VisibilityConfig: GROUP_VISIBILITY,
      },
    },
  },
  companions: {
    aws_wafv2_web_acl_rule_group_association: {
      of: ['aws_wafv2_web_acl'],
      by: 'web_acl_arn',
      adds: true,
      readOnly: true,
      fields: { Rules: one({ Name: attr('rule_name'), Priority: attr('priority') }) },
    },
  },
};

/** Rules in blocks of their own, or in one JSON text, which is not looked into. */
function rulesOf(json: string, rules: Field): Field {
  const text = attr(json);
  const read: Field['read'] = (owner, path) =>
    (text.read(owner, path).data.kind === 'absent' ? rules : unknowable).read(owner, path);
  return { ...rules, read };
}
