import { Value, type Literal, type Path } from '../../model/index.ts';
import type { Call, Expression, Span } from '../../syntax/hcl/tree.ts';
import { evaluate, listOf, mapOf, moved } from './evaluate.ts';
import { placeOf, type Scope } from './scope.ts';

/** What a call of one of Terraform's pure functions gives; undefined of those that are not known here. */
export function callFunction(node: Call, scope: Scope, path: Path, mark: Span): Value | undefined {
  const work = Object.hasOwn(FUNCTIONS, node.name) ? FUNCTIONS[node.name] : undefined;
  if (work === undefined || node.spread) return undefined;
  return work({ node, arguments: node.arguments, scope, path, mark });
}

interface Site {
  readonly node: Call;
  readonly arguments: readonly Expression[];
  readonly scope: Scope;
  readonly path: Path;
  readonly mark: Span;
}

type Work = (site: Site) => Value | undefined;

/** What passes its first argument on as it is. */
const same: Work = (site) => argument(site, 0);

const FUNCTIONS: Readonly<Record<string, Work>> = {
  jsonencode: same,
  jsondecode: (site) => argument(site, 0)?.parsed(),
  toset: same,
  tolist: same,
  tomap: same,
  tostring: same,
  tonumber: same,
  tobool: same,
  sensitive: same,
  nonsensitive: same,
  distinct: same,
  sort: same,
  compact: (site) => filtered(site, (item) => item.data.kind !== 'absent' && item.literal() !== ''),
  flatten: (site) => lists(site, flattened(argument(site, 0))),
  concat: (site) =>
    lists(
      site,
      site.arguments.map((_, i) => argument(site, i)!),
    ),
  merge,
  coalesce: (site) => firstOf(site, (value) => value.literal() !== ''),
  try: (site) => argument(site, 0),
  one: (site) => {
    const list = argument(site, 0);
    if (list?.data.kind !== 'list' || list.data.open) return undefined;
    const [only] = list.data.items();
    return only === undefined
      ? Value.absent(placeOf(site.scope, site.mark), site.path)
      : moved(only, placeOf(site.scope, site.mark), site.path);
  },
  element: (site) => argument(site, 0)?.get([Number(argument(site, 1)?.literal() ?? NaN)]),
  lookup: (site) => {
    const key = argument(site, 1)?.literal();
    const found = key === undefined ? undefined : argument(site, 0)?.get([String(key)]);
    return found?.data.kind === 'absent' ? argument(site, 2) : found;
  },
  length: (site) => {
    const value = argument(site, 0);
    if (value?.data.kind === 'list' && !value.data.open) return literal(site, value.data.items().length);
    const keys = value?.data.kind === 'map' ? value.keys() : undefined;
    return keys === undefined ? undefined : literal(site, keys.length);
  },
  keys: (site) => {
    const keys = argument(site, 0)?.keys();
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
    const answer = argument(site, 0)
      ?.list()
      .some((item) => item.is(argument(site, 1)?.literal() ?? NaN));
    return argument(site, 1)?.literal() === undefined ||
      answer?.truth === undefined ||
      answer.truth === 'unknown'
      ? undefined
      : literal(site, answer.truth === 'yes');
  },
  lower: (site) => text(site, (given) => given.toLowerCase()),
  upper: (site) => text(site, (given) => given.toUpperCase()),
  title: (site) => text(site, (given) => given.replace(/\b\w/g, (letter) => letter.toUpperCase())),
  trimspace: (site) => text(site, (given) => given.trim()),
  replace: (site) => {
    const [from, to] = [literalText(site, 1), literalText(site, 2)];
    if (from === undefined || to === undefined || /^\/.*\/$/.test(from)) return undefined;
    return text(site, (given) => given.replaceAll(from, to));
  },
  format: (site) => {
    const pattern = literalText(site, 0);
    if (pattern === undefined) return undefined;
    const values = site.arguments.slice(1).map((_, i) => argument(site, i + 1)!);
    let next = 0;
    const parts = pattern
      .split(/(%[sdvq])/)
      .map((piece) => (/^%[sdv]$/.test(piece) ? (values[next++] ?? piece) : piece));
    return joined(site, parts);
  },
  join: (site) => {
    const [separator, list] = [literalText(site, 0), argument(site, 1)];
    if (separator === undefined || list?.data.kind !== 'list' || list.data.open) return undefined;
    return joined(
      site,
      list.data.items().flatMap((item, i) => (i === 0 ? [item] : [separator, item])),
    );
  },
  split: (site) => {
    const [separator, given] = [literalText(site, 0), literalText(site, 1)];
    if (separator === undefined || given === undefined || separator === '') return undefined;
    return listOf(
      given.split(separator).map((piece) => () => literal(site, piece)),
      site.scope,
      site.path,
      site.mark,
    );
  },
  abs: (site) => numbers(site, ([first]) => Math.abs(first!)),
  ceil: (site) => numbers(site, ([first]) => Math.ceil(first!)),
  floor: (site) => numbers(site, ([first]) => Math.floor(first!)),
  max: (site) => numbers(site, (all) => Math.max(...all)),
  min: (site) => numbers(site, (all) => Math.min(...all)),
};

function argument({ arguments: all, scope, path, mark }: Site, index: number): Value | undefined {
  const node = all[index];
  // What a text or a structure is made of keeps its own places; the rest stands where the call does.
  return node && evaluate(node, { ...scope, depth: scope.depth + 1 }, path, ownPlace(node) ? node : mark);
}

function ownPlace({ kind }: Expression): boolean {
  return kind === 'literal' || kind === 'object' || kind === 'tuple';
}

function literal({ scope, mark, path }: Site, value: Literal): Value {
  return new Value({ kind: 'literal', value }, placeOf(scope, mark), path);
}

function literalText(site: Site, index: number): string | undefined {
  const value = argument(site, index)?.literal();
  return value === undefined ? undefined : String(value);
}

function text(site: Site, change: (given: string) => string): Value | undefined {
  const given = literalText(site, 0);
  return given === undefined ? undefined : literal(site, change(given));
}

function numbers(site: Site, work: (all: readonly number[]) => number): Value | undefined {
  const all = site.arguments.map((_, i) => Number(argument(site, i)?.literal() ?? NaN));
  const value = work(all);
  return Number.isFinite(value) ? literal(site, value) : undefined;
}

function joined(site: Site, pieces: readonly (string | Value)[]): Value {
  const parts: (string | Value)[] = [];
  for (const piece of pieces) {
    const known = typeof piece === 'string' ? piece : piece.literal();
    const last = parts.at(-1);
    if (known !== undefined && typeof last === 'string') parts[parts.length - 1] = last + String(known);
    else parts.push(known === undefined ? piece : String(known));
  }
  if (parts.length <= 1 && typeof (parts[0] ?? '') === 'string')
    return literal(site, (parts[0] as string | undefined) ?? '');
  return new Value({ kind: 'text', parts }, placeOf(site.scope, site.mark), site.path);
}

/** The lists as one; open where one of them is. */
function lists({ scope, path, mark }: Site, all: readonly Value[]): Value {
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

function flattened(list: Value | undefined): readonly Value[] {
  if (list?.data.kind !== 'list') return list === undefined ? [] : [list];
  const { open } = list.data;
  const inner = list.data
    .items()
    .flatMap((item): readonly Value[] => (item.data.kind === 'list' ? flattened(item) : [single(item)]));
  return open ? [...inner, Value.unknown(list.place, list.path)] : inner;
}

function single(item: Value): Value {
  return new Value(
    { kind: 'list', items: () => [item], open: item.data.kind === 'unknown' },
    item.place,
    item.path,
  );
}

function filtered(site: Site, keep: (item: Value) => boolean): Value | undefined {
  const list = argument(site, 0);
  if (list?.data.kind !== 'list') return undefined;
  const members = list.data.items().filter(keep);
  return listOf(
    members.map((member) => () => member),
    site.scope,
    site.path,
    site.mark,
    list.data.open,
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
    for (const key of data.keys())
      entries.set(key, () => data.entry(key) ?? Value.unknown(value.place, site.path));
  }
  return mapOf(entries, site.scope, site.path, site.mark, open);
}
