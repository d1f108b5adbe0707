import type { Path } from '../../model/index.ts';
import { entriesOf } from '../../syntax/program/pieces.ts';
import { camelCase } from '../../syntax/program/python-expressions.ts';
import type {
  Call,
  Expression,
  ListExpression,
  ObjectExpression,
  Program,
  Span,
} from '../../syntax/program/tree.ts';
import type { TextChange } from '../../text/text-change.ts';
import type { Written } from './codes.ts';
import { entryText, laidOut } from './lay-out.ts';
import { keywordsOf } from './value-classes.ts';

type Entries = Map<string, Written>;

/** Changes to the objects that constructs are given; what is added to one object is added together. */
export class ObjectEdits {
  private readonly program: Program;
  private readonly replaced: TextChange[] = [];
  private readonly added = new Map<ObjectExpression, Entries>();
  private readonly appended = new Map<ListExpression, Written[]>();
  private readonly given = new Map<Call, Entries>();

  constructor(program: Program) {
    this.program = program;
  }

  /** Goes down the way, and replaces a value or adds what is missing; whether that can be done exactly. */
  set(object: ObjectExpression, [name, ...rest]: Path, code: Written): boolean {
    const found = this.entry(object, name);
    if (found === undefined) return this.add(object, String(name), nested(rest, code), rest);
    return this.setValue(found.value, rest, code);
  }

  /** Adds a member to the list along the way, which is made where it is missing. */
  append(object: ObjectExpression, [name, ...rest]: Path, code: Written): boolean {
    const found = this.entry(object, name);
    if (found === undefined) return this.add(object, String(name), nested(rest, listOf(code)), rest);
    return this.appendTo(found.value, rest, code);
  }

  /** Removes the property, or the member of a list, at the end of the way. */
  remove(object: ObjectExpression, [name, ...rest]: Path): boolean {
    const found = this.entry(object, name);
    if (found === undefined) return false;
    if (rest.length > 0) return this.removeFrom(found.value, rest);
    const places = object.parts.map((part) =>
      part === 'opaque'
        ? undefined
        : 'spread' in part
          ? part.spread.place
          : { ...part.nameSpan, end: part.value.place.end },
    );
    return this.cut(places, object.parts.indexOf(found));
  }

  /** Gives properties to a construct that has none. */
  withProps(node: Call, [name, ...rest]: Path, code: Written): boolean {
    const entries = this.given.get(node) ?? new Map<string, Written>();
    this.given.set(node, entries);
    return this.isWritable(rest) && merge(entries, String(name), nested(rest, code));
  }

  /** The changes to the text. */
  changes(): readonly TextChange[] {
    const changes = [...this.replaced];
    for (const [node, entries] of this.given) changes.push(this.props(node, entries));
    for (const [object, entries] of this.added) changes.push(this.insertion(object, entries));
    for (const [list, items] of this.appended) changes.push(this.members(list, items));
    return changes;
  }

  private entry(object: ObjectExpression, name: Path[number] | undefined) {
    const own = this.program.syntax === 'python' ? camelCase(String(name)) : String(name);
    return entriesOf(object.parts).get(own) ?? entriesOf(object.parts).get(String(name));
  }

  private add(object: ObjectExpression, name: string, code: Written, rest: Path): boolean {
    if (object.parts.some((part) => part === 'opaque' || 'spread' in part) || !this.isWritable(rest))
      return false;
    const entries = this.added.get(object) ?? new Map<string, Written>();
    this.added.set(object, entries);
    return merge(entries, name, code);
  }

  /** Objects of L1 classes in Python are classes of their own, which are not written. */
  private isWritable(rest: Path): boolean {
    return rest.length === 0 || this.program.syntax !== 'python';
  }

  private setValue(value: Expression, rest: Path, code: Written): boolean {
    const [first, ...more] = rest;
    if (first === undefined) return this.replace(value, code);
    const object = value.kind === 'object' ? value : keywordsOf(value);
    if (object !== undefined) return this.set(object, rest, code);
    if (value.kind !== 'list' || typeof first !== 'number') return false;
    const element = value.items[first];
    if (element === undefined)
      return (
        first === value.items.length && this.isWritable(rest) && this.addMember(value, nested(more, code))
      );
    return !('spread' in element) && !hasSpread(value) && this.setValue(element, more, code);
  }

  /** A value that stands for itself is replaced; an object takes over what it is to have. */
  private replace(value: Expression, code: Written): boolean {
    if (value.kind === 'object' && code.kind === 'object')
      return [...code.entries].every(([name, inner]) => this.set(value, [name], inner));
    const isWhole =
      isPlain(value) ||
      (value.kind === 'list' && value.items.every((item) => !('spread' in item) && isPlain(item)));
    if (!isWhole) return false;
    this.replaced.push(this.at(value.place, laidOut(code, this.indentAt(value.place), this.program)));
    return true;
  }

  private appendTo(value: Expression, rest: Path, code: Written): boolean {
    const [first, ...more] = rest;
    if (first === undefined) return value.kind === 'list' && this.addMember(value, code);
    const object = value.kind === 'object' ? value : keywordsOf(value);
    if (object !== undefined) return this.append(object, rest, code);
    const element =
      value.kind === 'list' && typeof first === 'number' && !hasSpread(value)
        ? value.items[first]
        : undefined;
    return element !== undefined && !('spread' in element) && this.appendTo(element, more, code);
  }

  private addMember(list: ListExpression, code: Written): boolean {
    this.appended.set(list, [...(this.appended.get(list) ?? []), code]);
    return true;
  }

  private removeFrom(value: Expression, rest: Path): boolean {
    const object = value.kind === 'object' ? value : keywordsOf(value);
    if (object !== undefined) return this.remove(object, rest);
    const [first, ...more] = rest;
    if (value.kind !== 'list' || typeof first !== 'number' || hasSpread(value)) return false;
    const element = value.items[first];
    if (element === undefined || 'spread' in element) return false;
    if (more.length > 0) return this.removeFrom(element, more);
    return this.cut(
      value.items.map((item) => ('spread' in item ? item.spread.place : item.place)),
      first,
    );
  }

  /** Cuts one of several that commas are between, with the comma and the blanks that belong to it. */
  private cut(places: readonly (Span | undefined)[], index: number): boolean {
    const own = places[index];
    if (own === undefined) return false;
    const [before, after] = [places[index - 1], places[index + 1]];
    const { text } = own.source;
    let { start, end } = own;
    if (after !== undefined) end = after.start;
    else if (before !== undefined) start = before.end;
    else {
      end += /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
      start -= /\s*$/.exec(text.slice(0, start))![0].length;
      end += /^\s*/.exec(text.slice(end))![0].length;
    }
    // A comment between may belong to either.
    if (/\/[/*]|#/.test(text.slice(own.end, end) + text.slice(start, own.start))) return false;
    this.replaced.push(this.at({ ...own, start, end }, ''));
    return true;
  }

  private props(node: Call, entries: Entries): TextChange {
    const last = node.arguments.at(-1)!.place;
    const python = this.program.syntax === 'python';
    const text = python
      ? [...entries].map(([name, code]) => `${name}=${laidOut(code, '', this.program)}`).join(', ')
      : laidOut(
          { kind: 'object', entries },
          this.indentAt(last),
          this.program,
          last.end - this.lineStart(last),
        );
    return this.at({ ...last, start: last.end }, `, ${text}`);
  }

  /** New properties behind the last, on lines of their own where the others are. */
  private insertion(object: ObjectExpression, entries: Entries): TextChange {
    const { source } = object.place;
    const last = object.parts.at(-1);
    const isKeywords = object.isKeywords === true;
    if (last === undefined || last === 'opaque' || 'spread' in last)
      return this.at(
        object.place,
        laidOut({ kind: 'object', entries }, this.indentAt(object.place), this.program),
      );
    const { start } = last.nameSpan;
    const indent = this.indentAt(last.nameSpan);
    const line = this.lineStart(last.nameSpan);
    const isOwnLine =
      source.text.slice(Math.max(line, 0), start).trim() === '' &&
      line >= object.place.start - (isKeywords ? 1 : 0);
    const texts = [...entries].map(([name, code]) => entryText(name, code, indent, this.program, isKeywords));
    return this.behind(last.value.place, texts, isOwnLine ? indent : undefined);
  }

  private members(list: ListExpression, items: readonly Written[]): TextChange {
    const last = list.items.at(-1);
    const place = last === undefined ? undefined : 'spread' in last ? last.spread.place : last.place;
    if (place === undefined)
      return this.at(
        list.place,
        laidOut({ kind: 'list', items: [...items] }, this.indentAt(list.place), this.program),
      );
    const line = this.lineStart(place);
    const isOwnLine = line > list.place.start;
    const indent = this.indentAt(place);
    const texts = items.map((item) => laidOut(item, indent, this.program));
    return this.behind(place, texts, isOwnLine ? indent : undefined);
  }

  private behind({ source, end }: Span, texts: readonly string[], ownLine: string | undefined): TextChange {
    const trailing = /^\s*,/.exec(source.text.slice(end));
    const at = end + (trailing?.[0].length ?? 0);
    const eol = this.program.text.includes('\r\n') ? '\r\n' : '\n';
    const between = ownLine === undefined ? ' ' : eol + ownLine;
    const closing = ownLine !== undefined && trailing !== null ? ',' : '';
    const text = texts.map((each) => between + each).join(',');
    return this.at({ source, start: at, end: at }, `${trailing === null ? ',' : ''}${text}${closing}`);
  }

  /** Where the line of a place begins, in its piece; before the piece's start where it began ahead of that. */
  private lineStart({ source, start }: Span): number {
    const base = this.program.starts.get(source) ?? 0;
    return this.program.text.lastIndexOf('\n', base + start - 1) + 1 - base;
  }

  private indentAt(place: Span): string {
    const base = this.program.starts.get(place.source) ?? 0;
    return /^[ \t]*/.exec(this.program.text.slice(base + this.lineStart(place)))![0];
  }

  private at({ source, start, end }: Span, text: string): TextChange {
    const base = this.program.starts.get(source) ?? 0;
    return { start: base + start, end: base + end, text };
  }
}

function listOf(code: Written): Written {
  return { kind: 'list', items: [code] };
}

function hasSpread({ items }: ListExpression): boolean {
  return items.some((item) => 'spread' in item);
}

function nested(rest: Path, code: Written): Written {
  return rest.reduceRight<Written>(
    (inner, name) =>
      typeof name === 'number' ? listOf(inner) : { kind: 'object', entries: new Map([[name, inner]]) },
    code,
  );
}

/** Adds to what is already to be written; whether both can be had. */
function merge(entries: Entries, name: string, code: Written): boolean {
  const known = entries.get(name);
  if (known === undefined) {
    entries.set(name, code);
    return true;
  }
  if (known.kind === 'object' && code.kind === 'object')
    return [...code.entries].every(([key, inner]) => merge(known.entries, key, inner));
  if (known.kind === 'list' && code.kind === 'list') {
    known.items.push(...code.items);
    return true;
  }
  return known.kind === 'text' && code.kind === 'text' && known.text === code.text;
}

/** A value that stands for itself: a literal, or a member of a class. */
function isPlain(value: Expression): boolean {
  if (value.kind === 'literal') return true;
  if (value.kind !== 'member') return false;
  return /^[A-Z][A-Z\d_]*$/.test(value.name);
}
