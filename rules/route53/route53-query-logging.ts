import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'route53-query-logging',
  title: 'Public zones log what they are asked',
  severity: 'medium',
  profile: 'strict',
  controls: ['Route53.2'],
  equivalents: { kics: ['cloudwatch_logging_disabled'], checkov: ['CKV2_AWS_39'] },
  on: 'AWS::Route53::HostedZone',
  when: (zone) => zone.list('VPCs').empty(),
  holds: (zone) => zone.get('QueryLoggingConfig').present(),
  message: (zone) =>
    `${zone.name} keeps no record of who asks for which name: probing, and names that lead nowhere any more, stay unseen.`,
});
