interface Range {
  /** The address, with what is behind the prefix taken away. */
  readonly network: number;
  readonly prefix: number;
}

/** `10.0.0.0/16` as a number; undefined of anything else, IPv6 too. */
function rangeOf(text: string): Range | undefined {
  const [, address = '', length] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(text) ?? [];
  const parts = address.split('.');
  const prefix = Number(length);
  if (!(prefix <= 32) || parts.some((part) => Number(part) > 255 || /^0\d/.test(part))) return undefined;
  const value = parts.reduce((all, part) => all * 256 + Number(part), 0);
  const size = 2 ** (32 - prefix);
  return { network: Math.floor(value / size) * size, prefix };
}

function written(address: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256).join('.');
}

/** An address of an IPv4 range; one that is negative counts from the end. Undefined where there is none. */
export function cidrHost(text: string, host: number): string | undefined {
  const range = rangeOf(text);
  if (range === undefined || !Number.isInteger(host)) return undefined;
  const size = 2 ** (32 - range.prefix);
  const number = host < 0 ? size + host : host;
  return number >= 0 && number < size ? written(range.network + number) : undefined;
}

/** The mask of an IPv4 range; undefined of another text. */
export function cidrNetmask(text: string): string | undefined {
  const range = rangeOf(text);
  return range && written(2 ** 32 - 2 ** (32 - range.prefix));
}

/** A part of an IPv4 range whose prefix is longer by `bits`; undefined where there is none. */
export function cidrSubnet(text: string, bits: number, number: number): string | undefined {
  const range = rangeOf(text);
  if (range === undefined || !Number.isInteger(bits) || !Number.isInteger(number)) return undefined;
  const prefix = range.prefix + bits;
  if (bits < 0 || prefix > 32 || number < 0 || number >= 2 ** bits) return undefined;
  return `${written(range.network + number * 2 ** (32 - prefix))}/${prefix}`;
}

/** Parts of an IPv4 range, one behind the other, each with a prefix that is longer by its bits; undefined where they do not fit. */
export function cidrSubnets(text: string, bits: readonly number[]): readonly string[] | undefined {
  const range = rangeOf(text);
  if (range === undefined) return undefined;
  const end = range.network + 2 ** (32 - range.prefix);
  let next = range.network;
  const subnets: string[] = [];
  for (const more of bits) {
    const size = 2 ** (32 - range.prefix - more);
    if (!Number.isInteger(more) || more < 1 || size < 1) return undefined;
    const start = Math.ceil(next / size) * size;
    next = start + size;
    if (next > end) return undefined;
    subnets.push(`${written(start)}/${range.prefix + more}`);
  }
  return subnets;
}
