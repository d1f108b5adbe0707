import { piecesOfText, Value, type Literal, type Path } from '../../model/index.ts';
import type { Call, Expression, Range } from '../../syntax/hcl/tree.ts';
import { charactersOf } from './characters.ts';
import { COLLECTIONS } from './collection-functions.ts';
import { embeddedJson } from './embedded-json.ts';
import { fileText, filledText } from './files.ts';
import { asSet, encodingOf, failed, isFailure, isSet, keysOf, listOf, mapOf } from './collections.ts';
import { asBoolean, asNumber, asText } from './conversion.ts';
import { ENCODINGS } from './encoding-functions.ts';
import { evaluate, moved } from './evaluate.ts';
import { tried } from './failure.ts';
import { formatted } from './format.ts';
import { textOf } from './json-text.ts';
import { LISTS } from './list-functions.ts';
import { PLAIN, type PlainFunction } from './plain-functions.ts';
import { placeOf, type Scope } from './scope.ts';
import { OF_TEXTS } from './text-functions.ts';
import { unified, uniform } from './unified.ts';

/** What a call of one of Terraform's pure functions gives; undefined of those that are not known here. */
export function callFunction(node: Call, scope: Scope, path: Path, mark: Range): Value | undefined {
  const given: Site = { node, arguments: node.arguments, scope, path, mark };
  const site = node.spread ? spread(given) : given;
  if (site === undefined) return undefined;
  if (Object.hasOwn(FUNCTIONS, node.name)) return FUNCTIONS[node.name]!(site);
  if (Object.hasOwn(LISTS, node.name)) return LISTS[node.name]!(site);
  if (Object.hasOwn(COLLECTIONS, node.name)) return COLLECTIONS[node.name]!(site);
  if (Object.hasOwn(ENCODINGS, node.name)) return ENCODINGS[node.name]!(site);
  if (Object.hasOwn(OF_TEXTS, node.name)) return OF_TEXTS[node.name]!(site);
  return Object.hasOwn(PLAIN, node.name) ? plain(site, PLAIN[node.name]!) : undefined;
}

/** With the members of the last argument as arguments of their own; undefined where they are not all seen. */
function spread(site: Site): Site | undefined {
  const before = site.arguments.slice(0, -1);
  const members = membersOf(argument(site, before.length));
  const last = site.arguments.at(-1);
  if (members === undefined || last === undefined) return undefined;
  const all = [...before, ...members.map(() => last)];
  return { ...site, arguments: all, members: { from: before.length, values: members } };
}

/** A call with what it is called with. */
export interface Site {
  readonly node: Call;
  readonly arguments: readonly Expression[];
  readonly scope: Scope;
  readonly path: Path;
  readonly mark: Range;
  /** The arguments that a list was spread into, from an index on. */
  readonly members?: { readonly from: number; readonly values: readonly Value[] };
}

/** What a function gives; undefined where that is not certain. */
export type Work = (site: Site) => Value | undefined;

/** What passes its first argument on as it is. */
const same: Work = (site) => argument(site, 0);

const FUNCTIONS: Readonly<Record<string, Work>> = {
  file: ({ node, scope, path, mark }) => fileText(node, scope, path, mark),
  templatefile: ({ node, scope, path, mark }) => filledText(node, scope, path, mark),
  toset: (site) => {
    const list = argument(site, 0);
    return list?.data.kind === 'list' && !list.data.open ? uniform(list) : list && asSet(list);
  },
  tolist: (site) => {
    const list = argument(site, 0);
    const members = membersOf(list);
    if (members === undefined || list === undefined) return list;
    const alike = unified(members);
    // How a set orders members that are no literals is not known.
    const isOrdered =
      !isSet(list) || members.length < 2 || members.every((member) => member.literal() !== undefined);
    return (
      alike &&
      (isOrdered
        ? listed(site, alike)
        : lists(site, [listed(site, alike), Value.unknown(list.place, list.path)]))
    );
  },
  tomap: (site) => {
    const map = argument(site, 0);
    const { data } = map ?? {};
    if (data?.kind !== 'map' || data.open) return map;
    const keys = keysOf(data);
    const alike = unified(keys.map((key) => data.entry(key)!));
    return (
      alike && mapOf(new Map(keys.map((key, i) => [key, () => alike[i]!])), site.scope, site.path, site.mark)
    );
  },
  tostring: (site) => changed(site, asText),
  tonumber: (site) => changed(site, asNumber),
  tobool: (site) => changed(site, asBoolean),
  can: (site) => {
    const known = tried({ ...site, arguments: site.arguments.slice(0, 1) });
    return known === undefined ? undefined : literal(site, !isFailure(known));
  },
  sensitive: same,
  nonsensitive: same,
  values: (site) => {
    const { data } = argument(site, 0) ?? {};
    if (data?.kind !== 'map' || data.open) return undefined;
    return listed(
      site,
      keysOf(data).map((key) => data.entry(key)!),
    );
  },
  alltrue: (site) => truths(site, (all) => all.every(Boolean)),
  anytrue: (site) => truths(site, (all) => all.some(Boolean)),
  sum: (site) => {
    const numbers = membersOf(argument(site, 0))?.map((item) => Number(item.literal() ?? NaN));
    const total = numbers?.reduce((all, each) => all + each, 0);
    return numbers?.length === 0 || !Number.isSafeInteger(total) ? undefined : literal(site, total!);
  },
  merge,
  coalesce: (site) => firstOf(site, (value) => value.literal() !== ''),
  try: tried,
  one: (site) => {
    const list = argument(site, 0);
    if (list?.data.kind !== 'list' || list.data.open) return undefined;
    const [only, ...others] = list.data.items();
    if (others.length > 0) return failed(placeOf(site.scope, site.mark), site.path);
    return only === undefined
      ? Value.absent(placeOf(site.scope, site.mark), site.path)
      : moved(only, placeOf(site.scope, site.mark), site.path);
  },
  element: (site) => {
    const list = argument(site, 0);
    const members = membersOf(list);
    const index = argument(site, 1)?.literal();
    if (list !== undefined && isSet(list)) return failed(placeOf(site.scope, site.mark), site.path);
    if (members === undefined || typeof index !== 'number' || index < 0) return undefined;
    return members[index % members.length];
  },
  lookup: (site) => {
    const key = argument(site, 1)?.literal();
    const { data, place } = argument(site, 0) ?? {};
    if (key === undefined || data?.kind !== 'map' || place === undefined) return undefined;
    const found = data.entry(String(key));
    if (found !== undefined || data.open) return found;
    return argument(site, 2) ?? failed(place, site.path);
  },
  length: (site) => {
    const value = argument(site, 0);
    if (value !== undefined && encodingOf(value) !== undefined) return undefined;
    if (value?.data.kind === 'list' && !value.data.open) return literal(site, value.data.items().length);
    if (value?.data.kind === 'literal' && typeof value.data.value === 'string') {
      const characters = charactersOf(value.data.value);
      return characters && literal(site, characters.length);
    }
    const keys = value?.data.kind === 'map' && !value.data.open ? keysOf(value.data) : undefined;
    return keys === undefined ? undefined : literal(site, keys.length);
  },
  keys: (site) => {
    const { data } = argument(site, 0) ?? {};
    const keys = data?.kind === 'map' && !data.open ? keysOf(data) : undefined;
    return (
      keys &&
      listOf(
        keys.map((key) => () => literal(site, key)),
        site.scope,
        site.path,
        site.mark,
      )
    );
  },
  contains: (site) => {
    const members = membersOf(argument(site, 0))?.map((item) => item.literal());
    const wanted = argument(site, 1)?.literal();
    if (members === undefined || wanted === undefined) return undefined;
    if (members.includes(wanted)) return literal(site, true);
    // A number and its digits are two things, where no list made them one.
    const isLike = members.some((member) => member === undefined || String(member) === String(wanted));
    return isLike ? undefined : literal(site, false);
  },
  format: (site) => {
    const pattern = literalText(site, 0);
    if (pattern === undefined) return undefined;
    const parts = formatted(
      pattern,
      site.arguments.slice(1).map((_, i) => argument(site, i + 1)!),
    );
    return parts && joined(site, parts);
  },
  join: (site) => {
    const [separator, list] = [literalText(site, 0), argument(site, 1)];
    if (separator === undefined || list?.data.kind !== 'list' || list.data.open) return undefined;
    const items = list.data.items();
    // One alone is joined with nothing: a policy document stays one, and a mention of a resource a mention.
    const [only] = items;
    if (items.length === 1 && only !== undefined && typeof (only.literal() ?? '') === 'string')
      return moved(only, placeOf(site.scope, site.mark), site.path);
    return joined(
      site,
      items.flatMap((item, i) => (i === 0 ? [item] : [separator, item])),
    );
  },
};

/** An argument by its position; undefined where there is none. */
export function argument(
  { arguments: all, scope, path, mark, members }: Site,
  index: number,
): Value | undefined {
  if (members !== undefined && index >= members.from) return members.values[index - members.from];
  const node = all[index];
  // What a text or a structure is made of keeps its own places; the rest stands where the call does.
  return node && evaluate(node, { ...scope, depth: scope.depth + 1 }, path, ownPlace(node) ? node : mark);
}

function ownPlace({ kind }: Expression): boolean {
  return kind === 'literal' || kind === 'object' || kind === 'tuple';
}

/** A literal that stands where the call does. */
export function literal({ scope, mark, path }: Site, value: Literal): Value {
  const place = placeOf(scope, mark);
  if (typeof value !== 'string') return new Value({ kind: 'literal', value }, place, path);
  const whole = { kind: 'literal', value, start: mark.start, end: mark.end } as const;
  const parse = (): Value | undefined => embeddedJson(whole, value, scope, path);
  return new Value({ kind: 'literal', value, parse }, place, path);
}

/** The text of an argument by its position. */
export function literalText(site: Site, index: number): string | undefined {
  const value = argument(site, index);
  return value && textOf(value);
}

function plain(site: Site, work: PlainFunction): Value | undefined {
  const given = site.arguments.map((_, i) => argument(site, i)?.literal() ?? literalText(site, i));
  const result = given.includes(undefined) ? undefined : work(...(given as readonly Literal[]));
  return result === undefined ? undefined : literal(site, result);
}

/** The members of a list of which all are seen. */
export function membersOf(value: Value | undefined): readonly Value[] | undefined {
  return value?.data.kind === 'list' && !value.data.open ? value.data.items() : undefined;
}

/** A list that stands where the call does. */
export function listed(site: Site, members: readonly Value[]): Value {
  return listOf(
    members.map((member) => () => member),
    site.scope,
    site.path,
    site.mark,
  );
}

function truths(site: Site, work: (all: readonly boolean[]) => boolean): Value | undefined {
  const all = membersOf(argument(site, 0))?.map((item) => item.literal());
  if (all === undefined || all.some((each) => !['true', 'false'].includes(String(each)))) return undefined;
  return literal(site, work(all.map((each) => String(each) === 'true')));
}

function joined(site: Site, pieces: readonly (string | Value)[]): Value {
  const parts: (string | Value)[] = [];
  for (const piece of pieces) {
    const known = typeof piece === 'string' ? piece : textOf(piece);
    const last = parts.at(-1);
    if (known !== undefined && typeof last === 'string') parts[parts.length - 1] = last + String(known);
    else parts.push(known === undefined ? piece : String(known));
  }
  if (parts.length <= 1 && typeof (parts[0] ?? '') === 'string')
    return literal(site, (parts[0] as string | undefined) ?? '');
  return new Value({ kind: 'text', parts: piecesOfText(parts) }, placeOf(site.scope, site.mark), site.path);
}

/** The lists as one; open where one of them is. */
export function lists({ scope, path, mark }: Site, all: readonly Value[]): Value {
  const members = all.flatMap(({ data }) => (data.kind === 'list' ? data.items() : []));
  const open = all.some(({ data }) => data.kind !== 'list' || data.open);
  return listOf(
    members.map((member) => () => member),
    scope,
    path,
    mark,
    open,
  );
}

/** The first value that is there, as long as all ahead of it are certainly not. */
function firstOf(site: Site, counts: (value: Value) => boolean): Value | undefined {
  for (const [i] of site.arguments.entries()) {
    const value = argument(site, i)!;
    if (value.data.kind === 'unknown') return undefined;
    if (value.data.kind !== 'absent' && counts(value)) return value;
  }
  return undefined;
}

/** A literal as one of another type, where it was. */
function changed(site: Site, work: (literal: Literal) => Literal | undefined): Value | undefined {
  const value = argument(site, 0);
  if (value === undefined) return undefined;
  const known = value.literal() ?? textOf(value);
  const isCollection = value.data.kind === 'list' || value.data.kind === 'map';
  if (known === undefined)
    return isCollection && encodingOf(value) === undefined ? failed(value.place, site.path) : value;
  const result = work(known);
  if (result === known) return value;
  return result === undefined
    ? failed(value.place, site.path)
    : new Value({ kind: 'literal', value: result }, value.place, value.path, value.origin);
}

/** Maps as one, of which the later overrule. */
function merge(site: Site): Value {
  const entries = new Map<string, () => Value>();
  let open = false;
  for (const [i] of site.arguments.entries()) {
    const value = argument(site, i)!;
    const { data } = value;
    if (data.kind === 'absent') continue;
    if (data.kind !== 'map' || data.open) {
      // It may overrule what is known so far.
      entries.clear();
      open = true;
    }
    if (data.kind !== 'map') continue;
    for (const key of keysOf(data))
      entries.set(key, () => data.entry(key) ?? Value.unknown(value.place, site.path));
  }
  return mapOf(entries, site.scope, site.path, site.mark, open);
}
