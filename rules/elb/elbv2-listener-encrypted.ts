import { defineRule } from '../../core/model/index.ts';
import { encrypts } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'elbv2-listener-encrypted',
  title: 'Network load balancers do not take plain text',
  severity: 'medium',
  controls: ['ELB.18'],
  on: 'AWS::ElasticLoadBalancingV2::Listener',
  // An application load balancer's HTTP listener may redirect, which is for another rule to judge.
  when: (listener) => listener.get('Protocol').is('TCP', 'TCP_UDP', 'TLS'),
  holds: (listener) => encrypts(listener.get('Protocol'), listener.get('Port')),
  message: (listener) =>
    `${listener.name} takes port ${listener.get('Port').toString()} as plain text: whoever is on the way can read and change it.`,
});
