interface Range {
  /** The address, with what is behind the prefix taken away. */
  readonly network: bigint;
  readonly prefix: number;
  /** Of an address: 32, or 128 of IPv6. */
  readonly bits: number;
}

/** `10.0.0.0/16` or `fd00::/48` as a number; undefined of anything else. */
function rangeOf(text: string): Range | undefined {
  const [, address = '', length] = /^([\d.]+|[\da-f:]+)\/(\d{1,3})$/i.exec(text) ?? [];
  const isShort = !address.includes(':');
  const [bits, prefix] = [isShort ? 32 : 128, Number(length)];
  const value = isShort ? ofDecimals(address) : ofGroups(address);
  if (value === undefined || !(prefix <= bits) || (length ?? '').length > String(prefix).length)
    return undefined;
  const size = sizeOf(bits - prefix);
  return { network: (value / size) * size, prefix, bits };
}

function sizeOf(bits: number): bigint {
  return 1n << BigInt(bits);
}

function ofDecimals(address: string): bigint | undefined {
  const parts = address.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255))
    return undefined;
  return parts.reduce((all, part) => all * 256n + BigInt(part), 0n);
}

/** The groups of an address of IPv6, of which `::` leaves out those that are zero. */
function ofGroups(address: string): bigint | undefined {
  const halves = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const written = halves.flat();
  if (halves.length > 2 || written.some((group) => !/^[\da-f]{1,4}$/i.test(group))) return undefined;
  const missing = 8 - written.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...halves[0]!, ...Array.from({ length: missing }, () => '0'), ...(halves[1] ?? [])];
  return groups.reduce((all, group) => all * 65536n + BigInt(`0x${group}`), 0n);
}

function written(address: bigint, { bits }: Range): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((at) => (address >> at) & 255n).join('.');
  const groups = Array.from({ length: 8 }, (_, i) =>
    ((address >> BigInt(112 - 16 * i)) & 65535n).toString(16),
  );
  const runs = groups.map((_, i) => groups.slice(i).findIndex((group) => group !== '0'));
  const lengths = runs.map((run, i) => (run < 0 ? 8 - i : run));
  const longest = Math.max(...lengths);
  if (longest < 2) return groups.join(':');
  const at = lengths.indexOf(longest);
  return `${groups.slice(0, at).join(':')}::${groups.slice(at + longest).join(':')}`;
}

/** An address of a range; one that is negative counts from the end. Undefined where there is none. */
export function cidrHost(text: string, host: number): string | undefined {
  const range = rangeOf(text);
  if (range === undefined || !Number.isSafeInteger(host)) return undefined;
  const size = sizeOf(range.bits - range.prefix);
  const number = host < 0 ? size + BigInt(host) : BigInt(host);
  return number >= 0n && number < size ? written(range.network + number, range) : undefined;
}

/** The mask of an IPv4 range; undefined of another text. */
export function cidrNetmask(text: string): string | undefined {
  const range = rangeOf(text);
  return range?.bits === 32 ? written(sizeOf(32) - sizeOf(32 - range.prefix), range) : undefined;
}

/** A part of a range whose prefix is longer by `bits`; undefined where there is none. */
export function cidrSubnet(text: string, bits: number, number: number): string | undefined {
  const range = rangeOf(text);
  if (range === undefined || !Number.isSafeInteger(bits) || !Number.isSafeInteger(number)) return undefined;
  const prefix = range.prefix + bits;
  if (bits < 0 || prefix > range.bits || number < 0 || BigInt(number) >= sizeOf(bits)) return undefined;
  return `${written(range.network + BigInt(number) * sizeOf(range.bits - prefix), range)}/${prefix}`;
}

/** Parts of a range, one behind the other, each with a prefix that is longer by its bits; undefined where they do not fit. */
export function cidrSubnets(text: string, bits: readonly number[]): readonly string[] | undefined {
  const range = rangeOf(text);
  if (range === undefined) return undefined;
  const end = range.network + sizeOf(range.bits - range.prefix);
  let next = range.network;
  const subnets: string[] = [];
  for (const more of bits) {
    const prefix = range.prefix + more;
    if (!Number.isSafeInteger(more) || more < 1 || prefix > range.bits) return undefined;
    const size = sizeOf(range.bits - prefix);
    const start = ((next + size - 1n) / size) * size;
    next = start + size;
    if (next > end) return undefined;
    subnets.push(`${written(start, range)}/${prefix}`);
  }
  return subnets;
}
