import type { Edit, EditValue } from '../../core/model/index.ts';

/** AWS's managed rule groups that a new web ACL begins with, with their priorities. */
const GROUPS: readonly string[] = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
];

/** The edit that adds a hardened web ACL: managed rules, a rate limit, metrics; what they do not stop passes. */
export function webAcl(name: string, scope: 'REGIONAL' | 'CLOUDFRONT', after: string): Edit {
  return {
    kind: 'add',
    type: 'AWS::WAFv2::WebACL',
    name,
    after,
    properties: {
      Scope: scope,
      DefaultAction: { Allow: {} },
      VisibilityConfig: visibility(name),
      Rules: [...GROUPS.map(managed), rateLimit(GROUPS.length)],
    },
  };
}

function visibility(metric: string): { readonly [key: string]: EditValue } {
  return { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: metric };
}

function managed(group: string, priority: number): EditValue {
  return {
    Name: group,
    Priority: priority,
    OverrideAction: { None: {} },
    Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: group } },
    VisibilityConfig: visibility(group),
  };
}

function rateLimit(priority: number): EditValue {
  return {
    Name: 'RateLimit',
    Priority: priority,
    Action: { Block: {} },
    Statement: { RateBasedStatement: { Limit: 2000, AggregateKeyType: 'IP' } },
    VisibilityConfig: visibility('RateLimit'),
  };
}
