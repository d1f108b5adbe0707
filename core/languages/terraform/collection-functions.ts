import { type Value, type Literal } from '../../model/index.ts';
import { cidrSubnets } from './cidr.ts';
import { asSet, failed, mapOf } from './collections.ts';
import { argument, listed, literal, membersOf, type Site, type Work } from './functions.ts';
import { formatted } from './format.ts';
import { placeOf } from './scope.ts';
import { literalsAlike, unified } from './unified.ts';

/** Most members of a list that a function makes, as Terraform's `range` has it. */
const MOST = 1024;

/** Terraform's functions that make and compare lists, sets and maps; undefined where not all is seen. */
export const COLLECTIONS: Readonly<Record<string, Work>> = {
  chunklist: (site) => {
    const members = alikeIn(argument(site, 0));
    const size = argument(site, 1)?.literal();
    if (members === undefined || !isCount(size) || size === 0) return undefined;
    const chunks = Array.from({ length: Math.ceil(members.length / size) }, (_, i) =>
      listed(site, members.slice(i * size, (i + 1) * size)),
    );
    return listed(site, chunks);
  },
  index: (site) => {
    const all = literalsOf(argument(site, 0));
    const wanted = argument(site, 1)?.literal();
    const at = all === undefined || wanted === undefined ? -1 : all.indexOf(wanted);
    return at < 0 ? undefined : literal(site, at);
  },
  matchkeys: (site) => {
    const values = membersOf(argument(site, 0));
    const [keys, wanted] = [literalsOf(argument(site, 1)), literalsOf(argument(site, 2))];
    if (values === undefined || keys?.length !== values.length || wanted === undefined) return undefined;
    if (!isAlike([...keys, ...wanted])) return undefined;
    const among = new Set(wanted);
    return listed(
      site,
      values.filter((_, i) => among.has(keys[i]!)),
    );
  },
  range: (site) => {
    const given = site.arguments.map((_, i) => argument(site, i)?.literal());
    if (!given.every((each): each is number => typeof each === 'number' && Number.isInteger(each * 8)))
      return undefined;
    const [start, end] = given.length === 1 ? [0, given[0]!] : [given[0] ?? 0, given[1] ?? 0];
    const step = given[2] ?? (end < start ? -1 : 1);
    const length = Math.ceil((end - start) / step);
    if (given.length === 0 || given.length > 3 || !(length >= 0 && length <= MOST)) return undefined;
    return listed(
      site,
      Array.from({ length }, (_, i) => literal(site, start + i * step)),
    );
  },
  cidrsubnets: (site) => {
    const [range, ...bits] = site.arguments.map((_, i) => argument(site, i)?.literal());
    const subnets = typeof range === 'string' ? cidrSubnets(range, bits.map(Number)) : undefined;
    return (
      subnets &&
      listed(
        site,
        subnets.map((subnet) => literal(site, subnet)),
      )
    );
  },
  setunion: (site) => sets(site, (all) => all.flat()),
  setintersection: (site) =>
    sets(site, ([first = [], ...rest]) => {
      const others = rest.map((other) => new Set(other));
      return first.filter((each) => others.every((other) => other.has(each)));
    }),
  setsubtract: (site) =>
    site.arguments.length === 2
      ? sets(site, ([first = [], second = []]) => {
          const gone = new Set(second);
          return first.filter((each) => !gone.has(each));
        })
      : undefined,
  setproduct: (site) => {
    let rows: readonly (readonly Value[])[] = [[]];
    for (const [i] of site.arguments.entries()) {
      const members = membersOf(argument(site, i));
      // Members of several types become one type.
      if (members === undefined || rows.length * members.length > MOST || !isAlike(typesOf(members)))
        return undefined;
      rows = rows.flatMap((row) => members.map((member) => [...row, member]));
    }
    if (site.arguments.length < 2) return undefined;
    return listed(
      site,
      rows.map((row) => listed(site, row)),
    );
  },
  transpose: (site) => {
    const { data } = argument(site, 0) ?? {};
    if (data?.kind !== 'map' || data.open) return undefined;
    const turned = new Map<string, string[]>();
    for (const key of [...data.keys()].sort()) {
      const members = literalsOf(data.entry(key));
      if (members?.every((member) => typeof member === 'string') !== true) return undefined;
      for (const member of new Set(members)) {
        const keys = turned.get(member);
        if (keys === undefined) turned.set(member, [key]);
        else keys.push(key);
      }
    }
    const entries = [...turned].map(
      ([member, keys]) =>
        [
          member,
          () =>
            listed(
              site,
              keys.map((key) => literal(site, key)),
            ),
        ] as const,
    );
    return mapOf(new Map(entries), site.scope, site.path, site.mark);
  },
  zipmap: (site) => {
    const [keys, values] = [literalsOf(argument(site, 0)), membersOf(argument(site, 1))];
    if (keys === undefined || values === undefined) return undefined;
    if (keys.length !== values.length) return failed(placeOf(site.scope, site.mark), site.path);
    const entries = keys.map((key, i) => [String(key), () => values[i]!] as const);
    return mapOf(new Map(entries), site.scope, site.path, site.mark);
  },
  formatlist: (site) => {
    const pattern = argument(site, 0)?.literal();
    const given = site.arguments.slice(1).map((_, i) => argument(site, i + 1)!);
    const lists = given.map((value) => membersOf(value));
    const lengths = new Set(lists.flatMap((list) => (list === undefined ? [] : [list.length])));
    const [length] = lengths;
    if (typeof pattern !== 'string' || length === undefined || lengths.size > 1 || length > MOST)
      return undefined;
    const rows = Array.from({ length }, (_, row) =>
      formatted(
        pattern,
        given.map((value, i) => lists[i]?.[row] ?? value),
      ),
    );
    if (!rows.every((row) => row?.every((part) => typeof part === 'string') === true)) return undefined;
    return listed(
      site,
      rows.map((row) => literal(site, row!.join(''))),
    );
  },
};

/** The members of a list as Terraform makes them alike. */
function alikeIn(list: Value | undefined): readonly Value[] | undefined {
  const members = membersOf(list);
  return members && unified(members);
}

function isCount(value: Literal | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function literalsOf(value: Value | undefined): readonly Literal[] | undefined {
  const all = membersOf(value)?.map((item) => item.literal());
  return all?.includes(undefined) === false ? (all as readonly Literal[]) : undefined;
}

function typesOf(members: readonly Value[]): readonly unknown[] {
  return members.map((member) => member.literal());
}

/** Whether all are of one type, so that none is converted. */
function isAlike(all: readonly unknown[]): boolean {
  return new Set(all.map((each) => typeof each)).size <= 1;
}

function sets(
  site: Site,
  work: (all: readonly (readonly Literal[])[]) => readonly Literal[],
): Value | undefined {
  const given = site.arguments.map((_, i) => literalsOf(argument(site, i)));
  // Nothing tells of what type the members of an empty list would be.
  const isMixed =
    given.some((list) => list?.length === 0) && given.some((list) => typeof list?.[0] === 'number');
  const all =
    given.includes(undefined) || isMixed
      ? undefined
      : literalsAlike(given as readonly (readonly Literal[])[]);
  if (all === undefined) return undefined;
  const members = [...new Set(work(all))];
  return asSet(
    listed(
      site,
      sorted(members).map((member) => literal(site, member)),
    ),
  );
}

/** As Terraform orders the members of a set. */
function sorted(members: readonly Literal[]): readonly Literal[] {
  return [...members].sort((a, b) => (a < b ? -1 : Number(a > b)));
}
