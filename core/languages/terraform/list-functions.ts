import { Value } from '../../model/index.ts';
import { failed, isSet, listOf } from './collections.ts';
import { argument, listed, lists, membersOf, type Site, type Work } from './functions.ts';
import { placeOf } from './scope.ts';
import { asTexts, unified } from './unified.ts';

/** Terraform's functions that take lists apart and put them together; undefined where not all is seen. */
export const LISTS: Readonly<Record<string, Work>> = {
  distinct: (site) => {
    const members = membersOf(argument(site, 0));
    const alike = members?.every((member) => member.literal() !== undefined) ? unified(members) : undefined;
    return ordered(site, firsts, alike && listed(site, alike));
  },
  sort: (site) => {
    const sorted = ordered(site, byText);
    const texts = asTexts(membersOf(sorted) ?? []);
    return membersOf(sorted) === undefined || texts === undefined ? sorted : listed(site, texts);
  },
  reverse: (site) => {
    const members = membersOf(argument(site, 0));
    return members && listed(site, [...members].reverse());
  },
  slice: (site) => {
    const [from, to] = [argument(site, 1)?.literal(), argument(site, 2)?.literal()];
    const members = membersOf(argument(site, 0));
    if (typeof from !== 'number' || typeof to !== 'number' || members === undefined) return undefined;
    return from < 0 || to < from || to > members.length ? undefined : listed(site, members.slice(from, to));
  },
  coalescelist: (site) => {
    for (const [i] of site.arguments.entries()) {
      const list = argument(site, i);
      const members = membersOf(list);
      if (members === undefined) return undefined;
      if (members.length > 0) return list;
    }
    return undefined;
  },
  compact: (site) => {
    const list = filtered(site, (item) => item.data.kind !== 'absent' && item.literal() !== '');
    const texts = asTexts(membersOf(list) ?? []);
    return membersOf(list) === undefined || texts === undefined ? list : listed(site, texts);
  },
  flatten: (site) => lists(site, flattened(argument(site, 0))),
  concat: (site) => {
    const all = site.arguments.map((_, i) => argument(site, i)!);
    if (all.some(isSet)) return failed(placeOf(site.scope, site.mark), site.path);
    const types = new Set(all.flatMap((list) => (membersOf(list) ?? []).map(typeOf)));
    types.delete('undefined');
    if (types.size < 2) return lists(site, all);
    // Of lists Terraform makes texts of all members, of what stands in brackets it does not.
    const members = lists(site, all).list().items;
    return listed(
      site,
      members.map((item) => (typeOf(item) === 'string' ? item : Value.unknown(item.place, item.path))),
    );
  },
};

/** The list in another order; where its members are not all known texts or numbers of one kind, what is in it but not where. */
function ordered(
  site: Site,
  order: (texts: readonly string[]) => readonly number[],
  list = argument(site, 0),
): Value | undefined {
  const members = membersOf(list) ?? [];
  const literals = members.map((item) => item.literal());
  const kinds = new Set(literals.map((each) => typeof each));
  if (list?.data.kind !== 'list' || list.data.open || kinds.size > 1 || kinds.has('undefined'))
    return list?.data.kind === 'list' ? lists(site, [list, Value.unknown(list.place, list.path)]) : undefined;
  return listed(
    site,
    order(literals.map(String)).map((i) => members[i]!),
  );
}

function typeOf(value: Value): string {
  return typeof value.literal();
}

function firsts(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, i) => (texts.indexOf(text) === i ? [i] : []));
}

function byText(texts: readonly string[]): readonly number[] {
  return [...texts.keys()].sort((a, b) => (texts[a]! < texts[b]! ? -1 : Number(texts[a]! > texts[b]!)));
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
