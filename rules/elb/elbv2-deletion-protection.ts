import { defineRule } from '../../core/model/index.ts';
import { attributeOf, setAttribute } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'elbv2-deletion-protection',
  title: 'Load balancers are protected against deletion',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.6'],
  equivalents: {
    checkov: ['CKV_AWS_150'],
    kics: ['alb_deletion_protection_disabled'],
    cdkNag: [
      'HIPAA.Security-ELBDeletionProtectionEnabled',
      'NIST.800.53.R4-ELBDeletionProtectionEnabled',
      'NIST.800.53.R5-ELBDeletionProtectionEnabled',
    ],
    guard: ['elb_deletion_protection_enabled'],
  },
  on: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  holds: (balancer) => attributeOf(balancer, KEY).is(true),
  fix: (balancer) =>
    setAttribute(
      balancer,
      KEY,
      'true',
      'Protect against deletion (a deployment cannot delete it either)',
      'may fail',
    ),
  message: (balancer) =>
    `One mistaken call deletes ${balancer.name}, and with it the address that all clients use.`,
});

const KEY = 'deletion_protection.enabled';
