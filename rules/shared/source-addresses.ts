/** What a condition's list of addresses and ranges comes to. */
export type Reach = 'everyone' | 'some' | 'unknown';

/**
 * Whether addresses take in the internet: one range wider than anybody's own, or many that add up to half of it. Amazon S3
 * takes a range that is wider than /8 (of IPv6, /32) and not private for everyone ("The meaning of 'public'").
 */
export function reachOf(addresses: readonly string[]): Reach {
  const ranges = addresses.map(rangeOf);
  if (ranges.some((range) => range !== undefined && isWide(range))) return 'everyone';
  if (sumOf(ranges.filter((range) => range?.version === 4)) >= HALF) return 'everyone';
  return ranges.some((range) => range === undefined) ? 'unknown' : 'some';
}

interface Range {
  readonly version: 4 | 6;
  /** How many leading bits are fixed. */
  readonly bits: number;
  /** Of IPv4 the address as a number; of IPv6 the first sixteen bits. */
  readonly first: number;
}

const HALF = 2 ** 31;

function rangeOf(text: string): Range | undefined {
  const [address = '', length] = text.trim().split('/');
  const isV6 = address.includes(':');
  const bits = length === undefined ? (isV6 ? 128 : 32) : /^\d{1,3}$/.test(length) ? Number(length) : NaN;
  if (!(bits <= (isV6 ? 128 : 32))) return undefined;
  const first = isV6 ? firstOfV6(address) : numberOfV4(address);
  return first === undefined ? undefined : { version: isV6 ? 6 : 4, bits, first };
}

function numberOfV4(address: string): number | undefined {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function firstOfV6(address: string): number | undefined {
  if (!/^[0-9a-f:.]+$/i.test(address)) return undefined;
  const [group = ''] = address.split(':');
  return group === '' ? 0 : /^[0-9a-f]{1,4}$/i.test(group) ? parseInt(group, 16) : undefined;
}

function isWide({ version, bits, first }: Range): boolean {
  if (version === 4) return bits < 8;
  // fc00::/7 is private, and fe80::/10 does not leave a link.
  const isPrivate = (bits >= 7 && first >> 9 === 0xfc00 >> 9) || (bits >= 10 && first >> 6 === 0xfe80 >> 6);
  return bits < 32 && !isPrivate;
}

/** How many addresses the ranges of IPv4 have together, each counted once. */
function sumOf(ranges: readonly (Range | undefined)[]): number {
  const spans = ranges
    .flatMap((range) => (range === undefined ? [] : [range]))
    .map(({ first, bits }) => {
      const size = 2 ** (32 - bits);
      const start = Math.floor(first / size) * size;
      return { start, end: start + size };
    })
    .sort((a, b) => a.start - b.start);
  let sum = 0;
  let upTo = 0;
  for (const { start, end } of spans) {
    if (end > upTo) sum += end - Math.max(start, upTo);
    upTo = Math.max(upTo, end);
  }
  return sum;
}
