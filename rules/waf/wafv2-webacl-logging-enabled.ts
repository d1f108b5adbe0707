import { defineRule, yes } from '../../core/model/index.ts';
import { logVerdicts } from '../shared/web-acl.ts';

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
  fix: logVerdicts,
  message: (acl) =>
    `${acl.name} keeps no log: after an attack, nobody can tell what was tried, by whom, and what got through.`,
});
