import { defineRule, Interpolation, Mention, yes, type Fix, type Resource } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-webacl-logging-enabled',
  title: 'Web ACLs keep a log of the requests they judge',
  severity: 'medium',
  profile: 'strict',
  controls: ['WAF.11'],
  equivalents: {
    checkov: ['CKV2_AWS_31'],
    cdkNag: [
      'HIPAA.Security-WAFv2LoggingEnabled',
      'NIST.800.53.R4-WAFv2LoggingEnabled',
      'NIST.800.53.R5-WAFv2LoggingEnabled',
      'PCI.DSS.321-WAFv2LoggingEnabled',
      'WAFv2LoggingEnabled',
    ],
    guard: ['wafv2_logging_enabled'],
  },
  on: 'AWS::WAFv2::WebACL',
  holds: (acl) =>
    acl.related('AWS::WAFv2::LoggingConfiguration', 'ResourceArn', { scope: 'workspace' }).some(() => yes),
  fix: addLog,
  message: (acl) =>
    `${acl.name} keeps no log: after an attack, nobody can tell what was tried, by whom, and what got through.`,
});

/** A log group, whose name WAF demands to begin with `aws-waf-logs-`, and the configuration that fills it. */
function addLog(acl: Resource): Fix {
  const log = `${acl.name}Log`;
  const groupName = new Interpolation(['aws-waf-logs-', { pseudo: 'AWS::StackName' }, `-${acl.name}`]);
  // The log group's own `Arn` ends in `:*`, which WAF does not take.
  const groupArn = new Interpolation([
    'arn:',
    { pseudo: 'AWS::Partition' },
    ':logs:',
    { pseudo: 'AWS::Region' },
    ':',
    { pseudo: 'AWS::AccountId' },
    ':log-group:',
    new Mention(log),
  ]);
  const configuration = { ResourceArn: new Mention(acl.name, 'Arn'), LogDestinationConfigs: [groupArn] };
  return {
    title: 'Log to a new log group (billed by volume)',
    safety: 'review',
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
