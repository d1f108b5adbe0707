import type { Path, Place } from '../../../model/index.ts';
import { entriesOf } from '../../../syntax/program/pieces.ts';
import { camelCase } from '../../../syntax/program/python-expressions.ts';
import type {
  Call,
  Expression,
  ListExpression,
  ObjectExpression,
  Program,
} from '../../../syntax/program/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import { keywordsOf } from '../value-classes.ts';
import type { Additions } from './additions.ts';
import { joined, listOf, nested, same, type Entries, type NewExpression } from './expression.ts';

/** What is to happen to the nodes of a program, every node once. */
export class Plan {
  readonly program: Program;
  /** Expressions in the place of others. */
  readonly replacements: { readonly place: Place; readonly by: NewExpression }[] = [];
  /** Properties that objects get behind their last. */
  readonly insertions = new Map<ObjectExpression, Entries>();
  /** Members that lists get at their ends. */
  readonly appendings = new Map<ListExpression, readonly NewExpression[]>();
  /** Properties and members that objects and lists lose, by their index. */
  readonly removals = new Map<ObjectExpression | ListExpression, ReadonlySet<number>>();
  /** Properties for constructs that are given none. */
  readonly props = new Map<Call, Entries>();
  /** New constructs. */
  additions: Additions | undefined;
  /** What has to be imported for the new expressions. */
  readonly imports: readonly TextChange[];

  constructor(program: Program, imports: readonly TextChange[]) {
    this.program = program;
    this.imports = imports;
  }

  /** Goes down the path, and replaces a value or adds what is missing; whether that can be done exactly. */
  set(object: ObjectExpression, [name, ...rest]: Path, value: NewExpression): boolean {
    const found = this.entry(object, name);
    if (found === undefined) return this.insert(object, String(name), rest, value);
    return this.setValue(found.value, rest, value);
  }

  /** Adds a member to the list along the path, which is made where it is missing. */
  append(object: ObjectExpression, [name, ...rest]: Path, member: NewExpression): boolean {
    const found = this.entry(object, name);
    if (found === undefined) return this.insert(object, String(name), rest, listOf(member));
    return this.appendTo(found.value, rest, member);
  }

  /** Removes the property, or the member of a list, at the end of the path. */
  remove(object: ObjectExpression, [name, ...rest]: Path): boolean {
    const found = this.entry(object, name);
    if (found === undefined) return false;
    return rest.length > 0
      ? this.removeFrom(found.value, rest)
      : this.removePart(object, object.parts.indexOf(found));
  }

  /** Gives a property to a construct that has none. */
  give(node: Call, [name, ...rest]: Path, value: NewExpression): boolean {
    return this.isWritable(rest) && put(this.props, node, String(name), nested(rest, value));
  }

  /** Puts an expression in the place of another. */
  replace(place: Place, by: NewExpression): boolean {
    const known = this.replacements.find((each) => covers(each.place, place) && covers(place, each.place));
    if (known !== undefined) return same(known.by, by);
    this.replacements.push({ place, by });
    return true;
  }

  /** Whether something is to change within what is replaced or taken out, or behind the last of what is taken out. */
  contradicts(): boolean {
    const isEmptied = [...this.appendings.keys()].some(
      (list) => list.items.length > 0 && this.removals.get(list)?.size === list.items.length,
    );
    const replaced = this.replacements.map(({ place }) => place);
    const removed = [...this.removals].flatMap(([owner, indices]) =>
      [...indices].map((index) => partPlaces(owner)[index]),
    );
    const gone = [...replaced, ...removed].filter((place) => place !== undefined);
    const nodes = [this.insertions, this.appendings, this.removals, this.props].flatMap((each) => [
      ...each.keys(),
    ]);
    const changed = [...replaced, ...nodes.map(({ place }) => place)];
    return isEmptied || changed.some((at) => gone.some((place) => place !== at && covers(place, at)));
  }

  private entry(object: ObjectExpression, name: Path[number] | undefined) {
    const own = this.program.syntax === 'python' ? camelCase(String(name)) : String(name);
    return entriesOf(object.parts).get(own) ?? entriesOf(object.parts).get(String(name));
  }

  private insert(object: ObjectExpression, name: string, rest: Path, value: NewExpression): boolean {
    const isOpen = object.parts.some((part) => part === 'opaque' || 'spread' in part);
    return !isOpen && this.isWritable(rest) && put(this.insertions, object, name, nested(rest, value));
  }

  /** Objects of L1 classes in Python are classes of their own, which are not written. */
  private isWritable(rest: Path): boolean {
    return rest.length === 0 || this.program.syntax !== 'python';
  }

  private setValue(standing: Expression, rest: Path, value: NewExpression): boolean {
    const [first, ...more] = rest;
    if (first === undefined) return this.replaceValue(standing, value);
    const object = objectIn(standing);
    if (object !== undefined) return this.set(object, rest, value);
    if (standing.kind !== 'list' || typeof first !== 'number') return false;
    if (first === standing.items.length)
      return this.isWritable(rest) && this.appendMember(standing, nested(more, value));
    const element = memberOf(standing, first);
    return element !== undefined && this.setValue(element, more, value);
  }

  /** A value that stands for itself is replaced; an object takes over what it is to have. */
  private replaceValue(standing: Expression, value: NewExpression): boolean {
    if (standing.kind === 'object' && value.kind === 'object')
      return [...value.entries].every(([name, inner]) => this.set(standing, [name], inner));
    const isWhole =
      isPlain(standing) ||
      (standing.kind === 'list' && standing.items.every((item) => !('spread' in item) && isPlain(item)));
    return isWhole && this.replace(standing.place, value);
  }

  private appendTo(standing: Expression, rest: Path, member: NewExpression): boolean {
    const [first, ...more] = rest;
    if (first === undefined) return standing.kind === 'list' && this.appendMember(standing, member);
    const object = objectIn(standing);
    if (object !== undefined) return this.append(object, rest, member);
    const element = memberOf(standing, first);
    return element !== undefined && this.appendTo(element, more, member);
  }

  private appendMember(list: ListExpression, member: NewExpression): boolean {
    this.appendings.set(list, [...(this.appendings.get(list) ?? []), member]);
    return true;
  }

  private removeFrom(standing: Expression, rest: Path): boolean {
    const object = objectIn(standing);
    if (object !== undefined) return this.remove(object, rest);
    const [first, ...more] = rest;
    const element = memberOf(standing, first);
    if (standing.kind !== 'list' || element === undefined) return false;
    return more.length > 0 ? this.removeFrom(element, more) : this.removePart(standing, first as number);
  }

  private removePart(owner: ObjectExpression | ListExpression, index: number): boolean {
    this.removals.set(owner, new Set(this.removals.get(owner)).add(index));
    return true;
  }
}

/** Where the properties or members stand that commas are between; undefined of what is not known. */
export function partPlaces(
  owner: ObjectExpression | ListExpression,
): readonly (Expression['place'] | undefined)[] {
  if (owner.kind === 'list')
    return owner.items.map((item) => ('spread' in item ? item.spread.place : item.place));
  return owner.parts.map((part) => {
    if (part === 'opaque') return undefined;
    return 'spread' in part ? part.spread.place : { ...part.namePlace, end: part.value.place.end };
  });
}

/** Adds to what a node is to get; whether both can be had. */
function put<T>(all: Map<T, Entries>, node: T, name: string, value: NewExpression): boolean {
  const standing = all.get(node);
  const both = joined(standing?.get(name), value);
  if (both === undefined) return false;
  all.set(node, new Map(standing).set(name, both));
  return true;
}

/** An object, or the keywords that a value in Python is made of. */
function objectIn(node: Expression): ObjectExpression | undefined {
  return node.kind === 'object' ? node : keywordsOf(node);
}

/** A member of a list whose members are all known. */
function memberOf(list: Expression, index: Path[number] | undefined): Expression | undefined {
  if (list.kind !== 'list' || typeof index !== 'number') return undefined;
  if (list.items.some((item) => 'spread' in item)) return undefined;
  return list.items[index] as Expression | undefined;
}

/** A value that stands for itself: a literal, or a member of a class. */
function isPlain(node: Expression): boolean {
  if (node.kind === 'literal') return true;
  return node.kind === 'member' && /^[A-Z][A-Z\d_]*$/.test(node.name);
}

function covers(outer: Place, inner: Place): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
