import { all, any, defineRule, not, unknown } from '../../core/model/index.ts';
import { attributeOf, setAttributeEdit } from '../shared/load-balancer.ts';
import { answer, question } from '../shared/edits.ts';

export default defineRule({
  id: 'elbv2-access-logging',
  title: 'Load balancers log who connects',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.5'],
  equivalents: {
    checkov: ['CKV_AWS_91'],
    kics: ['elb_v2_alb_access_log_disabled'],
    cfnNag: ['W52'],
    cdkNag: [
      'AwsSolutions-ELB2',
      'HIPAA.Security-ELBLoggingEnabled',
      'NIST.800.53.R4-ELBLoggingEnabled',
      'NIST.800.53.R5-ELBLoggingEnabled',
      'PCI.DSS.321-ELBLoggingEnabled',
      'ELBLoggingEnabled',
    ],
    guard: ['elbv2_access_logging_rule'],
  },
  on: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  when: (balancer) => not(balancer.get('Type').is('gateway')),
  holds: (balancer) => {
    const enabled = attributeOf(balancer, 'access_logs.s3.enabled');
    // Logs that CloudWatch delivers are as good, and Security Hub does not look at them: no finding, and no pass.
    return any(
      enabled.is(true),
      balancer
        .related('AWS::Logs::DeliverySource', 'ResourceArn', { scope: 'workspace' })
        .some((source) => all(source.get('LogType').matches(/ACCESS_LOGS$/), unknown)),
    ).at(enabled);
  },
  fix: (balancer) => ({
    title: 'Log to a bucket (billed by what it stores)',
    safety: 'costs',
    edits: [
      question(balancer, 'LogBucketName', 'Name of the bucket that takes access logs'),
      setAttributeEdit(balancer, 'access_logs.s3.bucket', answer('LogBucketName')),
      setAttributeEdit(balancer, 'access_logs.s3.enabled', 'true'),
    ],
  }),
  message: (balancer) =>
    `${balancer.name} keeps no record of who connects: after an attack, nobody can tell what was requested and from where.`,
});
