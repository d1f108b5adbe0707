import { defineRule } from '../../core/model/index.ts';
import { attributeOf, setAttribute } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'alb-drop-invalid-headers',
  title: 'Application load balancers drop malformed headers',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.4'],
  equivalents: {
    checkov: ['CKV_AWS_131'],
    trivy: ['AVD-AWS-0052'],
    kics: ['alb_not_dropping_invalid_headers'],
    cdkNag: [
      'HIPAA.Security-ALBHttpDropInvalidHeaderEnabled',
      'NIST.800.53.R4-ALBHttpDropInvalidHeaderEnabled',
      'PCI.DSS.321-ALBHttpDropInvalidHeaderEnabled',
      'ALBHttpDropInvalidHeaderEnabled',
    ],
    guard: ['alb_http_drop_invalid_header_enabled'],
  },
  on: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  when: (balancer) => balancer.get('Type').or('application').is('application'),
  holds: (balancer) => attributeOf(balancer, KEY).is(true),
  fix: (balancer) =>
    setAttribute(balancer, KEY, 'true', 'Drop malformed headers (those with an underscore, too)', 'changes'),
  message: (balancer) =>
    `${balancer.name} passes malformed headers on, which attackers use to smuggle a request past its checks.`,
});

const KEY = 'routing.http.drop_invalid_header_fields.enabled';
