import {
  all,
  type Answer,
  defineOptions,
  defineRule,
  listOf,
  not,
  unknown,
  yes,
} from '../../core/model/index.ts';
import { isWorld, networkIngress, type NetworkRule } from '../shared/network.ts';

export default defineRule({
  id: 'sg-ingress-authorized-ports',
  title: 'Security groups open the ports of websites alone to the internet',
  severity: 'high',
  profile: 'strict',
  controls: ['EC2.18'],
  equivalents: {
    guard: ['EC2_SECURITY_GROUP_INGRESS_OPEN_TO_WORLD_RULE'],
    kics: ['unrestricted_security_group_ingress', 'unknown_port_exposed_to_internet'],
    cfnNag: ['W2'],
    cdkNag: ['AwsSolutions-EC23'],
  },
  options: defineOptions({
    ports: listOf(['80', '443'], 'The ports that may be open to everyone', '[0-9]{1,5}'),
  }),
  impliedBy: [
    'sg-no-ingress-all-protocols',
    'sg-no-ingress-high-risk-ports',
    'sg-no-ingress-service-ports',
    'sg-no-ingress-ssh',
    'sg-no-ingress-rdp',
  ],
  on: networkIngress,
  holds: (rule, { ports }) => {
    const world = isWorld(rule);
    if (world.truth === 'no') return not(world);
    const opened = all(world, opensOthers(rule, ports));
    return not(opened.at(world.because[0]?.value ?? rule.value));
  },
  message: (rule) =>
    `${rule.resource.name} opens a port to the whole internet that is none of a website's: everyone can try what listens there.`,
});

/** Whether a port beside the allowed ones is let through. */
function opensOthers(rule: NetworkRule, ports: readonly string[]): Answer {
  const everything = rule.protocol.is('-1', 'all');
  if (everything.truth !== 'no') return everything;
  // Of ICMP the numbers are types of messages.
  if (rule.protocol.is('icmp', 'icmpv6', '1', '58').truth !== 'no') return not(yes);
  const from = Number(rule.from.or(-1).literal() ?? NaN);
  const to = Number(rule.to.or(from).literal() ?? NaN);
  if (Number.isNaN(from) || Number.isNaN(to)) return unknown;
  return from === to && ports.includes(String(from)) ? not(yes) : yes;
}
