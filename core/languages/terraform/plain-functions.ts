import type { Literal } from '../../model/index.ts';
import { charactersOf, inCase } from './characters.ts';
import { cidrHost, cidrNetmask, cidrSubnet } from './cidr.ts';
import { replacedBy } from './regular-expression.ts';

/** What one of Terraform's functions gives for known literals; undefined where that is an error or not certain. */
export type PlainFunction = (...given: readonly Literal[]) => Literal | undefined;

/** The functions from literals to a literal. */
export const PLAIN: Readonly<Record<string, PlainFunction>> = {
  abs: ofNumbers(Math.abs),
  ceil: ofNumbers(Math.ceil),
  floor: ofNumbers(Math.floor),
  max: ofNumbers(Math.max),
  min: ofNumbers(Math.min),
  pow: ofNumbers(Math.pow),
  log: (number, base = NaN) => {
    const value = Math.log(Number(number)) / Math.log(Number(base));
    return Number.isInteger(value) ? value : undefined;
  },
  timeadd: (time, duration) => later(String(time), String(duration)),
  signum: (number) => (Number.isInteger(Number(number)) ? ofNumbers(Math.sign)(number) : undefined),
  parseint: (text, base = NaN) => {
    const digits = String(text).toLowerCase();
    const valid = [...digits.replace(/^[-+]/, '')].every((digit) => parseInt(digit, 36) < Number(base));
    const value = parseInt(digits, Number(base));
    return valid && Number(base) <= 36 && Number.isSafeInteger(value) ? value : undefined;
  },
  lower: (text) => inCase(String(text), (letter) => letter.toLowerCase()),
  upper: (text) => inCase(String(text), (letter) => letter.toUpperCase()),
  title: (text) => titled(String(text)),
  chomp: (text) => withoutLineEnds(String(text)),
  trimspace: (text) => String(text).trim(),
  trim: (text, signs = '') => trimmed(String(text), String(signs)),
  trimprefix: (text, prefix = '') =>
    String(text).startsWith(String(prefix)) ? String(text).slice(String(prefix).length) : String(text),
  trimsuffix: (text, suffix = '') =>
    suffix !== '' && String(text).endsWith(String(suffix))
      ? String(text).slice(0, -String(suffix).length)
      : String(text),
  startswith: (text, prefix = '') => String(text).startsWith(String(prefix)),
  endswith: (text, suffix = '') => String(text).endsWith(String(suffix)),
  strcontains: (text, part = '') => String(text).includes(String(part)),
  strrev: (text) =>
    [...(charactersOf(String(text)) ?? [])].reverse().join('') || (text === '' ? '' : undefined),
  basename: (path) => lastOf(String(path)),
  dirname: (path) => folderOf(String(path)),
  indent: (spaces, text = '') => {
    const count = Number(spaces);
    const isCount = Number.isInteger(count) && count >= 0 && count <= LONGEST;
    return isCount ? replaced(String(text).split('\n'), `\n${' '.repeat(count)}`) : undefined;
  },
  substr: (text, offset = NaN, length = NaN) => substring(text, Number(offset), Number(length)),
  replace: (text, from = '', to = '') => {
    const pattern = String(from).length > 1 ? /^\/(.*)\/$/s.exec(String(from))?.[1] : undefined;
    if (pattern !== undefined) return replacedBy(String(text), pattern, String(to));
    return from === '' ? undefined : replaced(String(text).split(String(from)), String(to));
  },
  base64encode: (text) => btoa(String.fromCharCode(...new TextEncoder().encode(String(text)))),
  base64decode: (text) => decoded(String(text)),
  urlencode: (text) =>
    encodeURIComponent(String(text))
      .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll('%20', '+'),
  cidrhost: (range, host) => cidrHost(String(range), Number(host)),
  cidrnetmask: (range) => cidrNetmask(String(range)),
  cidrsubnet: (range, bits, number) => cidrSubnet(String(range), Number(bits), Number(number)),
};

const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** A time in UTC behind another by whole hours, minutes and seconds. */
function later(time: string, duration: string): string | undefined {
  const start = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) ? Date.parse(time) : NaN;
  if (!/^-?(?:\d{1,9}[hms])+$/.test(duration) || Number.isNaN(start)) return undefined;
  const parts = duration.replace('-', '').split(/(?<=[hms])/);
  const seconds = parts.reduce((sum, part) => sum + parseInt(part, 10) * SECONDS[part.at(-1)!]!, 0);
  const end = new Date(start + (duration.startsWith('-') ? -1000 : 1000) * seconds);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString().replace('.000Z', 'Z');
}

/** Texts that functions make of each other can double without end; longer ones are not known. */
const LONGEST = 1_000_000;

function replaced(pieces: readonly string[], between: string): string | undefined {
  const length = pieces.reduce((sum, piece) => sum + piece.length, between.length * (pieces.length - 1));
  return length > LONGEST ? undefined : pieces.join(between);
}

function ofNumbers(work: (...all: number[]) => number): PlainFunction {
  return (...given) => {
    const value = work(...given.map((each) => (each === '' ? NaN : Number(each))));
    return given.length > 0 && Number.isFinite(value) ? value : undefined;
  };
}

/** A text whose words begin with capitals; undefined where it is in doubt where words begin. */
function titled(text: string): string | undefined {
  if (/[^\x00-\x7f\xc0-\u024f]/.test(text)) return undefined;
  return text.replace(
    /(^|[^\w\xc0-\u024f])([a-z\xc0-\u024f])/g,
    (_, before: string, letter: string) => before + (inCase(letter, (each) => each.toUpperCase()) ?? letter),
  );
}

function withoutLineEnds(text: string): string {
  let end = text.length;
  while (end > 0 && '\r\n'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

function trimmed(text: string, signs: string): string {
  const isSign = new Set(signs.split(''));
  let [start, end] = [0, text.length];
  while (start < end && isSign.has(text[start]!)) start++;
  while (end > start && isSign.has(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function substring(given: Literal | undefined, offset: number, length: number): string | undefined {
  const text = charactersOf(String(given));
  if (text === undefined || !Number.isInteger(offset) || !Number.isInteger(length)) return undefined;
  const start = offset < 0 ? Math.max(0, text.length + offset) : offset;
  if (length < -1) return undefined;
  return text.slice(start, length === -1 ? undefined : start + length).join('');
}

/** The last piece of a path that is plain: no drive, no doubled or trailing slashes. */
function lastOf(path: string): string | undefined {
  return isPlain(path) ? path.slice(path.lastIndexOf('/') + 1) : undefined;
}

function folderOf(path: string): string | undefined {
  return isPlain(path) && path.lastIndexOf('/') > 0 ? path.slice(0, path.lastIndexOf('/')) : undefined;
}

function isPlain(path: string): boolean {
  return path !== '' && !/\/\/|\/$|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
}

function decoded(text: string): string | undefined {
  if (!/^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(text) || text.includes('_')) return undefined;
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const result = new TextDecoder().decode(bytes);
  return result.includes('\uFFFD') ? undefined : result;
}
