import type { Expression, ObjectExpression, Place } from './tree.ts';

/** The names of parameters, each `a b {}`; `{}` are properties that are keywords themselves. */
export type SignaturesOf = (name: string) => readonly string[];

/** How the parameters of a call are filled. */
interface Filling {
  readonly positions: readonly (string | undefined)[];
  readonly hasRest: boolean;
}

/** Every construct's. */
const CONSTRUCT = 'scope id {}';

/**
 * The arguments of a call in the order of the parameters, as Python lets them be given by name; `written` is what is
 * called, in camel case. They stay as they are written where signatures of that name disagree, or none takes them.
 */
export function inOrder(
  written: string,
  positional: readonly Expression[],
  keywords: ObjectExpression,
  signaturesOf: SignaturesOf,
  place: Place,
): readonly Expression[] {
  const asWritten = [...positional, keywords];
  const names = keywords.parts.flatMap((part) => (part !== 'opaque' && 'name' in part ? [part.name] : []));
  const isSpread = names.length < keywords.parts.length;
  const signatures = candidates(written, positional.length, names, signaturesOf);
  const fillings = signatures.flatMap((each) => fillingOf(each, positional.length, names, isSpread) ?? []);
  const [first, ...others] = new Set(namingMost(fillings).map((each) => JSON.stringify(each)));
  if (first === undefined || others.length > 0) return asWritten;
  const { positions, hasRest } = JSON.parse(first) as { positions: (string | null)[]; hasRest: boolean };
  const all: Expression[] = [...positional];
  for (const name of positions) {
    const given = keywords.parts.find((part) => part !== 'opaque' && 'name' in part && part.name === name);
    all.push(
      given !== undefined && given !== 'opaque' && 'name' in given ? given.value : { kind: 'nothing', place },
    );
  }
  const taken = new Set<string | null>(positions);
  const parts = keywords.parts.filter(
    (part) => part === 'opaque' || !('name' in part) || !taken.has(part.name),
  );
  return hasRest && parts.length > 0 ? [...all, { ...keywords, parts }] : all;
}

/** The signatures that have most of the names as parameters of their own: the others would take them for properties. */
function namingMost(fillings: readonly Filling[]): readonly Filling[] {
  const named = ({ positions }: Filling): number => positions.filter((name) => name !== undefined).length;
  const most = Math.max(...fillings.map(named));
  return fillings.filter((each) => named(each) === most);
}

function candidates(
  written: string,
  given: number,
  names: readonly string[],
  signaturesOf: SignaturesOf,
): readonly string[] {
  const [last = '', owner = ''] = written.split('.').reverse();
  if (/^super\(/.test(written)) return [CONSTRUCT];
  if (!/^_?[A-Z]/.test(last)) return signaturesOf(/^_?[A-Z]/.test(owner) ? `${owner}.${last}` : `.${last}`);
  const own = signaturesOf(last);
  if (own.some((each) => fillingOf(each, given, names, false) !== undefined)) return own;
  const isStruct = /(?:Props|Options|Property)$/.test(last);
  return !isStruct && (given > 0 || names.includes('scope')) ? [CONSTRUCT] : [];
}

/** How a signature takes names behind some arguments; undefined where it does not. */
function fillingOf(
  signature: string,
  given: number,
  names: readonly string[],
  isSpread: boolean,
): Filling | undefined {
  const parameters = signature.split(' ');
  const takesRest = parameters.at(-1) === '{}';
  if (takesRest) parameters.pop();
  const open = parameters.slice(given);
  const filled = open.map((parameter) => names.find((name) => isOf(parameter, name)));
  const rest = names.length - filled.filter((name) => name !== undefined).length;
  if ((rest > 0 || isSpread) && !takesRest) return undefined;
  const hasRest = takesRest && (rest > 0 || isSpread);
  // What is left out at the end needs no place, unless properties follow it.
  const end = hasRest && !isSpread ? filled.length : filled.findLastIndex((name) => name !== undefined) + 1;
  return { positions: filled.slice(0, end), hasRest };
}

function isOf(parameter: string, name: string): boolean {
  return parameter === name || (parameter === 'id' && name === 'constructId');
}
