import {
  any,
  defineRule,
  not,
  unknown,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { allowsOldTls } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'clb-ssl-policy',
  title: 'Classic load balancers refuse TLS 1.0 and 1.1',
  severity: 'medium',
  controls: ['ELB.8'],
  equivalents: {
    checkov: ['CKV_AWS_213'],
    kics: ['elb_using_weak_ciphers', 'elb_using_insecure_protocols'],
    guard: ['elb_predefined_security_policy_ssl_check'],
  },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  when: (balancer) =>
    balancer.list('Listeners').some((listener) => listener.get('Protocol').is('HTTPS', 'SSL')),
  holds: (balancer) => {
    const policies = negotiation(balancer);
    // Without a policy, a listener has ELBSecurityPolicy-2016-08.
    return policies.empty().truth === 'yes' ? not(policies.empty()) : policies.every(refusesOldTls);
  },
  fix: (balancer, at) => {
    if (at.path.at(-1) !== 'Value') return undefined;
    const value = at.is(true).truth === 'yes' ? false : STRICT;
    return {
      title: 'Demand TLS 1.2 (turns older clients away)',
      safety: 'review',
      edits: [{ kind: 'set', resource: balancer.name, path: at.path, value }],
    };
  },
  message: (balancer) =>
    `${balancer.name} still lets clients negotiate TLS 1.0 or 1.1, whose weaknesses let an attacker on the way break in.`,
});

const STRICT = 'ELBSecurityPolicy-TLS-1-2-2017-01';

function negotiation(balancer: Resource) {
  return balancer.list('Policies').where((policy) => policy.get('PolicyType').is('SSLNegotiationPolicyType'));
}

function refusesOldTls(policy: Value): Answer {
  return policy
    .get('Attributes')
    .list()
    .every((attribute) => {
      const [name, value] = [attribute.get('Name'), attribute.get('Value')];
      if (name.is('Reference-Security-Policy').truth === 'yes') return not(allowsOldTls(value));
      const old = name.is('Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1');
      if (old.truth === 'unknown') return unknown;
      return any(not(old), not(value.is(true))).at(value);
    });
}
