import { all, defineRule, not } from '../../core/model/index.ts';
import { encrypts, isInternal } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'elbv2-listener-encrypted',
  title: 'Network load balancers do not take plain text',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.18'],
  inPart: {
    'ELB.18':
      "a balancer within the network is not asked, and neither are an application load balancer's listeners of HTTP",
  },
  on: 'AWS::ElasticLoadBalancingV2::Listener',
  // An application load balancer's HTTP listener may redirect, which is for another rule to judge.
  when: (listener) => all(listener.get('Protocol').is('TCP', 'TCP_UDP', 'TLS'), not(isInternal(listener))),
  holds: (listener) => encrypts(listener.get('Protocol'), listener.get('Port')),
  message: (listener) =>
    `${listener.name} takes port ${listener.get('Port').toString()} as plain text: whoever is on the way can read and change it.`,
});
