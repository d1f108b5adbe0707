import { not, propertyRule, set } from '../../core/model/index.ts';
import { allowsOldTls } from '../shared/load-balancer.ts';

export default propertyRule({
  id: 'elbv2-listener-tls-policy',
  title: 'HTTPS and TLS listeners refuse TLS 1.0 and 1.1',
  severity: 'medium',
  controls: ['ELB.17'],
  inPart: { 'ELB.17': 'any policy without TLS 1.0 and 1.1 passes, whatever ciphers it takes' },
  equivalents: {
    checkov: ['CKV_AWS_103', 'CKV2_AWS_74'],
    trivy: ['AVD-AWS-0047'],
    cfnNag: ['W55'],
    guard: ['elbv2_listener_ssl_policy_rule'],
  },
  on: 'AWS::ElasticLoadBalancingV2::Listener',
  path: 'SslPolicy',
  when: (listener) => listener.get('Protocol').is('HTTPS', 'TLS'),
  holds: (policy) => not(allowsOldTls(policy.or('ELBSecurityPolicy-2016-08'))),
  fix: set(
    'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
    'locks out',
    'Demand TLS 1.2 (turns older clients away)',
  ),
  message: (listener) =>
    `${listener.name} still lets clients negotiate TLS 1.0 or 1.1, whose weaknesses let an attacker on the way break in.`,
});
