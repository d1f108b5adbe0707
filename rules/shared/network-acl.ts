import {
  all,
  any,
  no,
  not,
  unknown,
  yes,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';

/**
 * Whether an entry of a network ACL opens one of the TCP ports to the internet. Entries are tried by their numbers, so
 * that one which refuses something ahead of it leaves the question open.
 */
export function opensToWorld(entry: Resource, ports: readonly number[]): Answer {
  const opened = all(
    not(entry.get('Egress').is(true)),
    entry.get('RuleAction').is('allow'),
    any(entry.get('CidrBlock').is('0.0.0.0/0'), entry.get('Ipv6CidrBlock').is('::/0')),
    coversTcp(entry, ports),
  );
  if (opened.truth !== 'yes') return opened;
  const refused = entry
    .siblings('AWS::EC2::NetworkAclEntry')
    .some((other) =>
      all(not(other.get('RuleAction').is('allow')), isBeside(other, entry), isAhead(other, entry)),
    );
  return refused.truth === 'no' ? opened.at(addressOf(entry)) : unknown;
}

function coversTcp(entry: Resource, ports: readonly number[]): Answer {
  const protocol = entry.get('Protocol');
  const [from, to] = [entry.get('PortRange.From'), entry.get('PortRange.To')];
  const covered = any(...ports.map((port) => all(from.atMost(port), to.atLeast(port))));
  return any(protocol.is(-1), all(protocol.is(6), covered));
}

function addressOf(entry: Resource): Value {
  const six = entry.get('Ipv6CidrBlock');
  return six.data.kind === 'absent' ? entry.get('CidrBlock') : six;
}

/** Whether two entries belong to one ACL and speak of the same direction. */
export function isBeside(one: Resource, other: Resource): Answer {
  if (one.declaration === other.declaration) return no;
  const [a, b] = [one, other].map((entry) => entry.get('Egress').or(false).literal());
  if (a === undefined || b === undefined) return unknown;
  if (String(a) !== String(b)) return no;
  const [mine, its] = [one, other].map((entry) => nameOf(entry.get('NetworkAclId')));
  return mine === undefined || its === undefined ? unknown : mine === its ? yes : no;
}

/** Whether an entry is tried before the other. */
export function isAhead(one: Resource, other: Resource): Answer {
  const number = other.get('RuleNumber').literal();
  return number === undefined ? unknown : one.get('RuleNumber').atMost(Number(number) - 1);
}

/** The resource that a value names, or the identifier that it is. */
function nameOf({ data }: Value): string | undefined {
  if (data.kind === 'literal') return String(data.value);
  return data.kind === 'present' ? data.reference?.name : undefined;
}
