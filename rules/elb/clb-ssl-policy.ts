import {
  any,
  defineRule,
  unknown,
  type Answer,
  type Members,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { refusesOldTls } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'clb-ssl-policy',
  title: 'Classic load balancers refuse TLS 1.0 and 1.1',
  severity: 'medium',
  controls: ['ELB.8'],
  inPart: { 'ELB.8': "policies of one's own pass as well, where Security Hub asks for one of AWS" },
  equivalents: {
    checkov: ['CKV_AWS_213'],
    kics: ['elb_using_weak_ciphers', 'elb_using_insecure_protocols'],
    guard: ['elb_predefined_security_policy_ssl_check'],
  },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  holds: (balancer) =>
    balancer
      .list('Listeners')
      .where((listener) => listener.get('Protocol').is('HTTPS', 'SSL'))
      .every((listener) => negotiatesWell(listener, balancer)),
  fix: (balancer, at) => {
    if (at.path.at(-1) !== 'Value') return undefined;
    const value = at.is(true).truth === 'yes' ? false : STRICT;
    return {
      title: 'Demand TLS 1.2 (turns older clients away)',
      safety: 'locks out',
      edits: [{ kind: 'set', resource: balancer.name, path: at.path, value }],
    };
  },
  message: (balancer) =>
    `${balancer.name} still lets clients negotiate TLS 1.0 or 1.1, whose weaknesses let an attacker on the way break in.`,
});

const STRICT = 'ELBSecurityPolicy-TLS-1-2-2017-01';

/** Without a policy, a listener has ELBSecurityPolicy-2016-08; a name that is not found may be one of AWS's. */
function negotiatesWell(listener: Value, balancer: Resource): Answer {
  const names = listener.get('PolicyNames').list();
  const own = balancer
    .list('Policies')
    .where((policy) => policy.get('PolicyType').is('SSLNegotiationPolicyType'))
    .where((policy) => any(isNamed(names, policy), policy.get('LoadBalancerPorts').present()));
  if (own.items.length > 0) return own.every(refusesOldTls);
  return own.open || names.empty().truth !== 'yes' ? unknown : listener.get('Protocol').decided(false);
}

function isNamed(names: Members<Value>, policy: Value): Answer {
  const name = policy.get('PolicyName').literal();
  return name === undefined ? unknown : names.some((candidate) => candidate.is(name));
}
