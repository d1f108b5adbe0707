import {
  all,
  any,
  Interpolation,
  Mention,
  not,
  unknown,
  yes,
  type Answer,
  type Edit,
  type EditValue,
  type Fix,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { logGroupArn } from './names.ts';

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
      Rules: firstRules(),
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

/** Whether a web ACL of AWS WAF, or of its predecessor, is tied to the resource in any template of the workspace. */
export function hasWebAcl(resource: Resource): Answer {
  const scope = { scope: 'workspace' } as const;
  return any(
    resource.related('AWS::WAFv2::WebACLAssociation', 'ResourceArn', scope).some(() => yes),
    resource.related('AWS::WAFRegional::WebACLAssociation', 'ResourceArn', scope).some(() => yes),
  );
}

/** The repair that puts a regional resource behind a new web ACL, which is billed by the month and by request. */
export function addWebAcl(resource: Resource, arn: EditValue): Fix {
  const acl = `${resource.name}WebACL`;
  return {
    title: 'Add a web ACL with AWS managed rules (billed monthly)',
    safety: 'costs',
    edits: [
      webAcl(acl, 'REGIONAL', resource.name),
      {
        kind: 'add',
        type: 'AWS::WAFv2::WebACLAssociation',
        name: `${acl}Association`,
        properties: { ResourceArn: arn, WebACLArn: new Mention(acl, 'Arn') },
        after: resource.name,
      },
    ],
  };
}

/** Whether the web ACL lets through what no rule stops: one that blocks by default needs no list of attacks. */
export function allowsByDefault(acl: Resource): Answer {
  return all(acl.get('DefaultAction.Allow').present(), not(acl.list('Rules').empty()));
}

/** Whether a rule of the web ACL is the AWS managed group and its verdicts are carried out, not just counted. */
export function enforces(acl: Resource, group: string): Answer {
  return acl.list('Rules').some((rule) => {
    const managed = rule.get('Statement.ManagedRuleGroupStatement');
    return all(
      managed.get('Name').is(group),
      not(rule.get('OverrideAction.Count').present()),
      not(managed.get('RuleActionOverrides').list().some(neutralises)),
      not(
        managed
          .get('ExcludedRules')
          .list()
          .some((excluded) => excluded.get('Name').matches(LOG4J)),
      ),
    );
  });
}

const LOG4J = /^Log4JRCE/;

function neutralises(override: Value): Answer {
  const action = override.get('ActionToUse');
  return all(
    override.get('Name').matches(LOG4J),
    any(action.get('Count').present(), action.get('Allow').present()),
  );
}

/** Whether the web ACL names the group, whatever comes of its verdicts. */
export function usesGroup(acl: Resource, group: string): Answer {
  return acl.list('Rules').some((rule) => rule.get('Statement.ManagedRuleGroupStatement.Name').is(group));
}

/** Whether the web ACL uses a managed group of another vendor than AWS. */
export function usesOtherGroups(acl: Resource): Answer {
  return acl.list('Rules').some((rule) => {
    const group = rule.get('Statement.ManagedRuleGroupStatement');
    return all(group.present(), not(group.get('VendorName').is('AWS')));
  });
}

/** Whether a rule of the web ACL limits requests by address; a group of the author's may, and cannot be seen into. */
export function limitsRate(acl: Resource): Answer {
  return acl.list('Rules').some((rule) => {
    const statement = rule.get('Statement');
    const group = statement.get('RuleGroupReferenceStatement').present();
    return any(
      statement.get('RateBasedStatement').present(),
      statement.get('ManagedRuleGroupStatement.Name').is('AWSManagedRulesAntiDDoSRuleSet'),
      group.truth === 'no' ? group : unknown,
    );
  });
}

/** Whether the web ACL may look for such things in a way that is not seen into: rules within rules, groups of the author's. */
export function asksElsewhere(acl: Resource): Answer {
  const opaque = ['RuleGroupReferenceStatement', 'AndStatement', 'OrStatement', 'NotStatement'];
  const found = acl
    .list('Rules')
    .some((rule) => any(...opaque.map((kind) => rule.get(`Statement.${kind}`).present())));
  return found.truth === 'no' ? found : unknown;
}

/** Whether the web ACL enforces the group, or may do as much by other means. */
export function guardsBy(acl: Resource, group: string): Answer {
  return any(enforces(acl, group), usesOtherGroups(acl), asksElsewhere(acl)).at(acl.get('Rules'));
}

/** The repair that appends a managed group that the web ACL does not have yet. */
export function appendMissingGroup(acl: Resource, group: string): Fix | undefined {
  return usesGroup(acl, group).truth === 'no' ? appendGroup(acl, group) : undefined;
}

/** The repair that appends a managed group behind the other rules; undefined where their priorities cannot be seen. */
export function appendGroup(acl: Resource, group: string): Fix | undefined {
  return appendRule(acl, (priority) => managed(group, priority), `Add ${group} (may block visitors)`);
}

/** The repair that appends a limit of requests by address behind the other rules. */
export function appendRateLimit(acl: Resource): Fix | undefined {
  return appendRule(acl, rateLimit, 'Limit each address to 2,000 requests in 5 minutes (may block visitors)');
}

function appendRule(acl: Resource, make: (priority: number) => EditValue, title: string): Fix | undefined {
  const rules = acl.list('Rules');
  const priorities = rules.items.map((rule) => Number(rule.get('Priority').literal() ?? NaN));
  const next = Math.max(-1, ...priorities) + 1;
  if (rules.open || Number.isNaN(next)) return undefined;
  return {
    title,
    safety: ['costs', 'locks out'],
    edits: [{ kind: 'append', resource: acl.name, path: ['Rules'], value: make(next) }],
  };
}

/** The rules that a new web ACL begins with. */
export function firstRules(): readonly EditValue[] {
  return [...GROUPS.map(managed), rateLimit(GROUPS.length)];
}

/** The repair that logs what a web ACL judges to a new log group, whose name WAF demands to begin with `aws-waf-logs-`. */
export function logVerdicts(acl: Resource): Fix {
  const log = `${acl.name}Log`;
  const groupName = new Interpolation(['aws-waf-logs-', { pseudo: 'AWS::StackName' }, `-${acl.name}`]);
  // The log group's own `Arn` ends in `:*`, which WAF does not take.
  const groupArn = logGroupArn(new Mention(log));
  const configuration = { ResourceArn: new Mention(acl.name, 'Arn'), LogDestinationConfigs: [groupArn] };
  return {
    title: 'Log to a new log group (billed by volume)',
    safety: 'costs',
    edits: [
      {
        kind: 'add',
        type: 'AWS::Logs::LogGroup',
        name: log,
        properties: { LogGroupName: groupName, RetentionInDays: 365 },
        after: acl.name,
      },
      {
        kind: 'add',
        type: 'AWS::WAFv2::LoggingConfiguration',
        name: `${acl.name}Logging`,
        properties: configuration,
        after: acl.name,
      },
    ],
  };
}
