import { Value, type Literal } from '../../model/index.ts';
import { asText, withoutDoubles } from './conversion.ts';

/** The members of a list, set or map as values of one type; undefined where they have none in common, or it is not known. */
export function unified(members: readonly Value[]): readonly Value[] | undefined {
  const there = members.filter(({ data }) => data.kind !== 'absent');
  const types = new Set(there.map((member) => typeof member.literal()));
  if (types.size < 2) return members;
  if (types.has('undefined')) return undefined;
  return asTexts(members);
}

/** Lists of literals as Terraform makes their members alike; undefined where a text is not certain. */
export function literalsAlike(
  lists: readonly (readonly Literal[])[],
): readonly (readonly Literal[])[] | undefined {
  const types = new Set(lists.flat().map((each) => typeof each));
  if (types.size < 2) return lists;
  const texts = lists.map((list) => list.map(asText));
  return texts.flat().includes(undefined) ? undefined : (texts as readonly (readonly Literal[])[]);
}

/** Literals as texts; undefined where one of them is none. */
export function asTexts(members: readonly Value[]): readonly Value[] | undefined {
  const texts: Value[] = [];
  for (const member of members) {
    const literal = member.literal();
    const text = literal === undefined ? undefined : asText(literal);
    if (text === undefined && member.data.kind !== 'absent') return undefined;
    texts.push(text === undefined || text === literal ? member : as(member, text));
  }
  return texts;
}

/** Another literal at the place of a value. */
function as({ place, path, origin }: Value, value: Literal): Value {
  return new Value({ kind: 'literal', value }, place, path, origin);
}

/** A set of what is of one type; members of several become texts. */
export function uniform(list: Value): Value | undefined {
  const { data } = list;
  if (data.kind !== 'list') return list;
  const items = unified(data.items());
  return (
    items &&
    withoutDoubles(new Value({ kind: 'list', items: () => items, open: false }, list.place, list.path))
  );
}
