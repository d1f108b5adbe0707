/** The first and the last of addresses in a row. */
export type Span = readonly [first: bigint, last: bigint];

/** Addresses by the version of the protocol; of each the spans, in order and without overlaps. */
export interface Addresses {
  readonly v4: readonly Span[];
  readonly v6: readonly Span[];
}

/** A range as it is written; undefined where it is none. */
interface Range {
  readonly version: 'v4' | 'v6';
  readonly span: Span;
}

export const NOBODY: Addresses = { v4: [], v6: [] };

/** The addresses of all ranges together; undefined where one of them cannot be read. */
export function addressesOf(ranges: readonly string[]): Addresses | undefined {
  const read = ranges.map(rangeOf);
  const known = read.flatMap((range) => range ?? []);
  if (known.length < read.length) return undefined;
  const of = (version: Range['version']): readonly Span[] =>
    merged(known.filter((range) => range.version === version).map((range) => range.span));
  return { v4: of('v4'), v6: of('v6') };
}

/** The addresses of either. */
export function joined(one: Addresses, other: Addresses): Addresses {
  return { v4: merged([...one.v4, ...other.v4]), v6: merged([...one.v6, ...other.v6]) };
}

/** The addresses of the one that are not the other's. */
export function without(one: Addresses, other: Addresses): Addresses {
  return { v4: other.v4.reduce(cut, one.v4), v6: other.v6.reduce(cut, one.v6) };
}

/**
 * Whether the addresses are the internet's rather than somebody's. Amazon S3 takes a public range that is wider than /8 (of
 * IPv6, /32) for everyone ("The meaning of 'public'"); so are ranges that lie side by side, and half of all addresses.
 */
export function isInternet({ v4, v6 }: Addresses): boolean {
  const four = PRIVATE.v4.reduce(cut, v4);
  const sum = four.reduce((total, span) => total + sizeOf(span), 0n);
  const isWide = (largest: bigint) => (span: Span) => sizeOf(span) > largest;
  return (
    four.some(isWide(1n << 24n)) || sum >= 1n << 31n || PRIVATE.v6.reduce(cut, v6).some(isWide(1n << 96n))
  );
}

/** Whether none of the addresses is anybody's on the internet. */
export function isPrivate(addresses: Addresses): boolean {
  const { v4, v6 } = without(addresses, PRIVATE);
  return v4.length === 0 && v6.length === 0;
}

function sizeOf([first, last]: Span): bigint {
  return last - first + 1n;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))) {
    const before = all.at(-1);
    if (before === undefined || span[0] > before[1] + 1n) all.push(span);
    else if (span[1] > before[1]) all[all.length - 1] = [before[0], span[1]];
  }
  return all;
}

function cut(spans: readonly Span[], [first, last]: Span): readonly Span[] {
  return spans.flatMap((span): readonly Span[] => {
    if (span[1] < first || span[0] > last) return [span];
    const left: Span = [span[0], first - 1n];
    const right: Span = [last + 1n, span[1]];
    return [left, right].filter(([from, to]) => from <= to);
  });
}

function rangeOf(text: string): Range | undefined {
  const [address = '', length, ...more] = text.trim().split('/');
  const isSix = address.includes(':');
  const width = isSix ? 128 : 32;
  const bits = length === undefined ? width : /^\d{1,3}$/.test(length) ? Number(length) : NaN;
  const number = isSix ? numberOfSix(address) : numberOfFour(address);
  if (number === undefined || more.length > 0 || !(bits <= width)) return undefined;
  const size = 1n << BigInt(width - bits);
  const first = (number / size) * size;
  return { version: isSix ? 'v6' : 'v4', span: [first, first + size - 1n] };
}

function numberOfFour(address: string): bigint | undefined {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function numberOfSix(address: string): bigint | undefined {
  const halves = address.split('::').map(groupsOf);
  const [head, tail] = halves;
  if (head === undefined || halves.length > 2) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((sum, group) => (sum << 16n) + BigInt(parseInt(group, 16)), 0n);
}

/** The groups of one side of `::`; its last two may be written as an address of IPv4. */
function groupsOf(side: string): readonly string[] {
  if (side === '') return [];
  const groups = side.split(':');
  const four = groups.at(-1)?.includes('.') === true ? numberOfFour(groups.at(-1)!) : undefined;
  if (four === undefined) return groups;
  return [...groups.slice(0, -1), (four >> 16n).toString(16), (four & 0xffffn).toString(16)];
}

/** What is nobody's on the internet (IANA's special-purpose registries): private, shared, of one link, multicast, reserved. */
const PRIVATE = addressesOf([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
])!;
