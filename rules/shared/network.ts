import {
  all,
  any,
  Members,
  not,
  unknown,
  type Answer,
  type Resource,
  type Value,
  type View,
} from '../../core/model/index.ts';

/** A rule of a security group, in whichever form it is declared. */
export interface NetworkRule {
  /** The resource that holds it. */
  readonly resource: Resource;
  /** The rule itself. */
  readonly value: Value;
  readonly protocol: Value;
  readonly from: Value;
  readonly to: Value;
  readonly ipv4: Value;
  readonly ipv6: Value;
}

function ruleOf(resource: Resource, value: Value): NetworkRule {
  return {
    resource,
    value,
    protocol: value.get('IpProtocol'),
    from: value.get('FromPort'),
    to: value.get('ToPort'),
    ipv4: value.get('CidrIp'),
    ipv6: value.get('CidrIpv6'),
  };
}

/** The default group of a VPC, which Terraform alone declares. */
const DEFAULT = 'Terraform::EC2::DefaultSecurityGroup';

function viewOf(inline: string, standalone: string, ofDefault: string): View<NetworkRule> {
  return {
    types: ['AWS::EC2::SecurityGroup', DEFAULT, standalone],
    items: (resource) => {
      if (resource.type === standalone) {
        const whole = resource.get('');
        return new Members([ruleOf(resource, whole)], false, whole);
      }
      // CloudFormation takes one rule without a list around it, too.
      const rules = resource.get(resource.type === DEFAULT ? ofDefault : inline).oneOrMore();
      return new Members(
        rules.items.map((value) => ruleOf(resource, value)),
        rules.open,
        rules.value,
      );
    },
  };
}

/** What may come in, inline or as `AWS::EC2::SecurityGroupIngress`. */
export const networkIngress: View<NetworkRule> = viewOf(
  'SecurityGroupIngress',
  'AWS::EC2::SecurityGroupIngress',
  'ingress',
);

/** What may go out, inline or as `AWS::EC2::SecurityGroupEgress`. */
export const networkEgress: View<NetworkRule> = viewOf(
  'SecurityGroupEgress',
  'AWS::EC2::SecurityGroupEgress',
  'egress',
);

/** Whether the rule speaks for every address; any prefix of length 0 does. */
export function isWorld(rule: NetworkRule): Answer {
  const [four, six] = [rule.ipv4.matches(WORLD), rule.ipv6.matches(WORLD)];
  const answer = any(four, six);
  return answer.truth === 'yes' ? answer.at(four.truth === 'yes' ? rule.ipv4 : rule.ipv6) : answer;
}

/** Whether the rule keeps the world away from all of the TCP ports; the finding stands at the address range. */
export function closedTo(rule: NetworkRule, ports: readonly number[]): Answer {
  const world = isWorld(rule);
  if (world.truth === 'no') return not(world);
  const opened = all(world, lets(rule, ports));
  return not(opened.at(world.because[0]?.value ?? rule.value));
}

const WORLD = /^[0-9a-f:.]+\/0+$/i;

/** Whether the rule lets one of the TCP or UDP ports through. */
export function lets(rule: NetworkRule, ports: readonly number[], protocol: 'tcp' | 'udp' = 'tcp'): Answer {
  const everything = rule.protocol.is('-1', 'all');
  if (everything.truth !== 'no') return everything;
  const number = protocol === 'tcp' ? 6 : 17;
  return all(rule.protocol.is(protocol, number), reaches(rule, ports));
}

/** Whether a port lies in the rule's range; a range of -1 is every port, and so is one that is not given. */
function reaches(rule: NetworkRule, ports: readonly number[]): Answer {
  const from = rule.from.or(-1);
  const everything = from.is(-1);
  if (everything.truth === 'yes') return everything;
  const to = rule.to.or(Number(rule.from.literal() ?? NaN));
  if (to.literal() !== undefined && Number.isNaN(Number(to.literal()))) return unknown;
  return any(...ports.map((port) => all(from.atMost(port), to.atLeast(port))));
}
