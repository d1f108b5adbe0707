import { propertyRule } from '../../core/model/index.ts';
import { answer, question, setting } from '../shared/edits.ts';

export default propertyRule({
  id: 'clb-access-logging',
  title: 'Classic load balancers log who connects',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.5'],
  equivalents: {
    checkov: ['CKV_AWS_92'],
    kics: ['elb_access_log_disabled', 'elb_access_logging_disabled'],
    cfnNag: ['W26'],
    cdkNag: [
      'AwsSolutions-ELB2',
      'HIPAA.Security-ELBLoggingEnabled',
      'NIST.800.53.R4-ELBLoggingEnabled',
      'NIST.800.53.R5-ELBLoggingEnabled',
      'PCI.DSS.321-ELBLoggingEnabled',
    ],
    guard: ['elb_logging_enabled'],
  },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  path: 'AccessLoggingPolicy.Enabled',
  holds: (value) => value.is(true),
  fix: (balancer) => ({
    title: 'Log to a bucket (billed by what it stores)',
    safety: 'costs',
    edits: [
      question(balancer, 'LogBucketName', 'Name of the bucket that takes access logs'),
      setting(balancer, 'AccessLoggingPolicy.Enabled', true),
      setting(balancer, 'AccessLoggingPolicy.S3BucketName', answer('LogBucketName')),
    ],
  }),
  message: (resource) =>
    `${resource.name} keeps no record of who connects: after an attack, nobody can tell what was requested and from where.`,
});
