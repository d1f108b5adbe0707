import type { Literal, Value } from '../../model/index.ts';
import { charactersOf, escapedInJson } from './characters.ts';

/**
 * What Terraform's `format` makes of values, with those in it that are not known; undefined where it fails, and of a verb
 * whose text is not certain.
 */
export function formatted(
  pattern: string,
  values: readonly Value[],
): readonly (string | Value)[] | undefined {
  const parts: (string | Value)[] = [];
  let next = 0;
  for (const piece of pattern.split(/(%[^a-zA-Z%]*[a-zA-Z%])/)) {
    if (!piece.startsWith('%')) parts.push(piece);
    else if (piece === '%%') parts.push('%');
    else {
      const value = values[next++];
      if (value === undefined || value.data.kind === 'absent') return undefined;
      const known = value.literal();
      const text = known === undefined ? undefined : written(piece, known);
      if (text !== undefined) parts.push(text);
      else if (known === undefined && /^%[sdv]$/.test(piece)) parts.push(value);
      else return undefined;
    }
  }
  return next === values.length ? parts : undefined;
}

function written(verb: string, value: Literal): string | undefined {
  const [, flag = '', width = '', precision, letter] =
    /^%([0-]?)(\d*)(?:\.(\d+))?([sdvqxft])$/.exec(verb) ?? [];
  const text = letter === undefined ? undefined : unpadded(letter, precision, value);
  // What signs take up other than one place each is not counted here.
  if (text === undefined || width === '') return flag === '' ? text : undefined;
  const characters = charactersOf(text)?.length;
  if (Number(width) > 100 || characters === undefined) return undefined;
  const gap = ' '.repeat(Math.max(0, Number(width) - characters));
  if (flag === '-') return text + gap;
  if (flag === '') return gap + text;
  return letter === 'd' && !text.startsWith('-') ? text.padStart(Number(width), '0') : undefined;
}

function unpadded(letter: string, precision: string | undefined, value: Literal): string | undefined {
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  const isWhole = Number.isSafeInteger(number);
  if (letter === 'f') return precision === undefined ? undefined : fixed(value, Number(precision));
  if (precision !== undefined) return undefined;
  switch (letter) {
    case 'd':
      return isWhole ? String(number) : undefined;
    case 'x':
      return isWhole && Number(number) >= 0 ? Number(number).toString(16) : undefined;
    case 'q':
      return typeof value === 'string' ? escapedInJson(JSON.stringify(value)) : undefined;
    case 't':
      return value === true || value === false || value === 'true' || value === 'false'
        ? String(value)
        : undefined;
    default:
      return typeof value === 'number' && Math.abs(value) >= 1e15 ? undefined : String(value);
  }
}

/** A number with so many digits; undefined where one of them would have to be rounded. */
function fixed(value: Literal, digits: number): string | undefined {
  if (typeof value !== 'number' || Math.abs(value) >= 1e15 || digits > 20) return undefined;
  const [, whole, fraction = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined || fraction.length > digits) return undefined;
  return digits === 0 ? whole : `${whole}.${fraction.padEnd(digits, '0')}`;
}
