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
import { addressesOf, isInternet, joined, NOBODY, without, type Addresses } from './addresses.ts';

/**
 * Whether an entry of a network ACL opens one of the TCP ports to the internet, alone or with those ahead of it. Entries are
 * tried by their numbers: what an earlier one refuses is taken away, and one that cannot be read leaves the question open.
 */
export function opensToWorld(entry: Resource, ports: readonly number[]): Answer {
  const allowed = all(not(entry.get('Egress').is(true)), entry.get('RuleAction').is('allow'));
  const answers = ports.map((port) => {
    const asked = all(allowed, coversTcp(entry, [port]));
    return asked.truth === 'no' ? asked : all(asked, completes(entry, port));
  });
  return any(...answers).at(addressOf(entry));
}

/** Whether what comes in is the internet with the entry, and was not without it. */
function completes(entry: Resource, port: number): Answer {
  const own = rangeOf(entry);
  if (own === undefined) return unknown;
  const ahead = entry
    .siblings('AWS::EC2::NetworkAclEntry')
    .where((other) => all(isBeside(other, entry), isAhead(other, entry), coversTcp(other, [port])));
  const ordered = [...ahead.items].sort((a, b) => numberOf(a) - numberOf(b));
  let [open, refused] = [NOBODY, NOBODY];
  for (const other of ordered) {
    const range = rangeOf(other);
    const isAllowed = other.get('RuleAction').is('allow').truth;
    if (isAllowed === 'unknown' || (isAllowed === 'no' && range === undefined)) return unknown;
    if (isAllowed === 'no') refused = joined(refused, range!);
    else if (range !== undefined) open = joined(open, without(range, refused));
  }
  const added = without(own, refused);
  const isOpened = isInternet(added) || (isInternet(joined(open, added)) && !isInternet(open));
  if (!isOpened) return no;
  return ahead.open ? unknown : yes;
}

function rangeOf(entry: Resource): Addresses | undefined {
  const range = addressOf(entry).literal();
  return range === undefined ? undefined : addressesOf([String(range)]);
}

function numberOf(entry: Resource): number {
  return Number(entry.get('RuleNumber').literal() ?? NaN);
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
