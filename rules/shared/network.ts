import {
  all,
  any,
  Members,
  not,
  unknown,
  yes,
  type Answer,
  type Resource,
  type Value,
  type View,
} from '../../core/model/index.ts';
import { addressesOf, isInternet, isPrivate, NOBODY } from './addresses.ts';

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
  /** A list of address ranges that it names. */
  readonly prefixes: Value;
  /** The view that it is seen by. */
  readonly view: View<NetworkRule>;
}

interface Forms {
  readonly inline: string;
  readonly standalone: string;
  /** The name of the property in a default group. */
  readonly ofDefault: string;
  readonly prefixes: string;
}

function ruleOf(resource: Resource, value: Value, view: View<NetworkRule>, { prefixes }: Forms): NetworkRule {
  return {
    resource,
    value,
    view,
    prefixes: value.get(prefixes),
    protocol: value.get('IpProtocol'),
    from: value.get('FromPort'),
    to: value.get('ToPort'),
    ipv4: value.get('CidrIp'),
    ipv6: value.get('CidrIpv6'),
  };
}

/** The default group of a VPC, which Terraform alone declares. */
const DEFAULT = 'Terraform::EC2::DefaultSecurityGroup';

function viewOf(forms: Forms): View<NetworkRule> {
  const { inline, standalone, ofDefault } = forms;
  const view: View<NetworkRule> = {
    types: ['AWS::EC2::SecurityGroup', DEFAULT, standalone],
    items: (resource) => {
      if (resource.type === standalone) {
        const whole = resource.get('');
        return new Members([ruleOf(resource, whole, view, forms)], false, whole);
      }
      // CloudFormation takes one rule without a list around it, too.
      const rules = resource.get(resource.type === DEFAULT ? ofDefault : inline).oneOrMore();
      return new Members(
        rules.items.map((value) => ruleOf(resource, value, view, forms)),
        rules.open,
        rules.value,
      );
    },
  };
  return view;
}

/** What may come in, inline or as `AWS::EC2::SecurityGroupIngress`. */
export const networkIngress: View<NetworkRule> = viewOf({
  inline: 'SecurityGroupIngress',
  standalone: 'AWS::EC2::SecurityGroupIngress',
  ofDefault: 'ingress',
  prefixes: 'SourcePrefixListId',
});

/** What may go out, inline or as `AWS::EC2::SecurityGroupEgress`. */
export const networkEgress: View<NetworkRule> = viewOf({
  inline: 'SecurityGroupEgress',
  standalone: 'AWS::EC2::SecurityGroupEgress',
  ofDefault: 'egress',
  prefixes: 'DestinationPrefixListId',
});

/** Whether the rule, or the first of several that open the same together, speaks for the internet. */
export function isWorld(rule: NetworkRule): Answer {
  const answers = [rule.ipv4, rule.ipv6, rule.prefixes].map((value) => ({
    value,
    answer: value === rule.prefixes ? ofPrefixes(rule) : isInternetRange(value),
  }));
  const open = answers.find(({ answer }) => answer.truth === 'yes');
  if (open !== undefined) return open.answer.at(open.value);
  const answer = any(...answers.map((each) => each.answer));
  return answer.truth === 'no' && addsUp(rule) ? yes.at(cidrOf(rule)) : answer;
}

/** Of a text with gaps nothing is known but that it has no such end. */
const WORLD = /^[0-9a-f:.]+\/0+$/i;

/** Whether a range of addresses is the internet. */
export function isInternetRange(value: Value): Answer {
  const { data } = value;
  const isOpen = (text: unknown): boolean => isInternet(addressesOf([String(text)]) ?? NOBODY);
  if (data.kind === 'literal') return value.decided(isOpen(data.value));
  if (data.kind !== 'choice') return value.matches(WORLD);
  const [first, ...others] = data.values.map(isOpen);
  return first === undefined || others.some((other) => other !== first) ? unknown : value.decided(first);
}

/** Whether a list of ranges is not the internet: one finding for each that is, or one for all of them together. */
export function areNarrow(ranges: Members<Value>): Answer {
  const each = ranges.none(isInternetRange);
  if (each.truth === 'no') return each;
  const known = ranges.items.flatMap((range) => range.literal() ?? []).map(String);
  return isInternet(addressesOf(known) ?? NOBODY) ? ranges.value.decided(false) : each;
}

/** Whether the list of ranges that the rule names is declared here and has the internet in it. */
function ofPrefixes({ prefixes, resource }: NetworkRule): Answer {
  const list = resource.resolve(prefixes);
  if (prefixes.data.kind === 'absent' || prefixes.data.kind === 'literal') return prefixes.decided(false);
  if (list?.type !== 'AWS::EC2::PrefixList') return unknown;
  const entries = list.list('Entries');
  return not(
    areNarrow(
      new Members(
        entries.items.map((entry) => entry.get('Cidr')),
        entries.open,
        entries.value,
      ),
    ),
  );
}

function cidrOf(rule: NetworkRule): Value {
  return rule.ipv4.data.kind === 'absent' ? rule.ipv6 : rule.ipv4;
}

/** No group has the thousands of rules in which narrower ranges come to the internet. */
const PART = /^(\d[\d.]*\/(8|9|1[0-4])|[0-9a-f:]+:[0-9a-f:]*\/(3[2-9]|4[0-4]))$/i;

/**
 * Whether the rule is the first of those of its group whose ranges are the internet together, for the same ports. One that is
 * the internet by itself says so by itself, and takes no narrower one with it.
 */
function addsUp(rule: NetworkRule): boolean {
  if (!isPart(rule)) return false;
  const parts = besides(rule).filter((other) => isOfSamePorts(rule, other) && isPart(other));
  const [first] = parts;
  if (first?.value.place.start !== rule.value.place.start || first.resource.name !== rule.resource.name)
    return false;
  const ranges = parts.flatMap((part) => cidrOf(part).literal() ?? []).map(String);
  return isInternet(addressesOf(ranges) ?? NOBODY);
}

function isPart(rule: NetworkRule): boolean {
  const range = cidrOf(rule);
  return range.matches(PART).truth === 'yes' && !isPrivate(addressesOf([String(range.literal())]) ?? NOBODY);
}

/** The rules of the group, this one included. */
function besides(rule: NetworkRule): readonly NetworkRule[] {
  const { resource, view } = rule;
  const standalone = view.types.at(-1)!;
  const group = resource.type === standalone ? resource.referenced('GroupId') : resource;
  if (group !== undefined) return rulesOf(group, view).items;
  const id = resource.get('GroupId').literal();
  if (id === undefined) return [];
  return resource
    .siblings(standalone)
    .items.filter((other) => other.get('GroupId').literal() === id)
    .flatMap((other) => view.items(other).items);
}

/** The rules of a group, in it and beside it. */
export function rulesOf(group: Resource, view: View<NetworkRule> = networkIngress): Members<NetworkRule> {
  const inside = view.items(group);
  const beside = group.related(view.types.at(-1)!, 'GroupId').flatMap((rule) => view.items(rule));
  return new Members([...inside.items, ...beside.items], inside.open || beside.open, inside.value);
}

function isOfSamePorts(one: NetworkRule, other: NetworkRule): boolean {
  return (['protocol', 'from', 'to'] as const).every(
    (key) => String(one[key].literal()) === String(other[key].literal()),
  );
}

/** Whether the rule keeps the world away from all of the TCP ports; the finding stands at the address range. */
export function closedTo(rule: NetworkRule, ports: readonly number[]): Answer {
  const world = isWorld(rule);
  if (world.truth === 'no') return not(world);
  const opened = all(world, lets(rule, ports));
  return not(opened.at(world.because[0]?.value ?? rule.value));
}

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
