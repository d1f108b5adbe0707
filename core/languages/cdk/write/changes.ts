import type { Call, ListExpression, ObjectExpression, Program, Place } from '../../../syntax/program/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import type { Place as PlaceOfValue } from '../../../model/index.ts';
import type { Additions } from './additions.ts';
import { listOf, type Entries, type NewExpression } from './expression.ts';
import { partPlaces, type Plan } from './plan.ts';
import { endOfLine, printed, printedEntry, printedLiteral } from './printer.ts';

/** The changes to the text that carry out a plan, in no order; undefined where a comment is in the way. */
export function changesOf(plan: Plan): readonly TextChange[] | undefined {
  const printer = new PlanPrinter(plan.program);
  const removals: TextChange[] = [];
  for (const [owner, indices] of plan.removals)
    for (const index of indices) {
      const change = printer.removal(owner, index);
      if (change === undefined) return undefined;
      removals.push(change);
    }
  return [
    ...(plan.additions === undefined ? [] : printer.additions(plan.additions)),
    ...plan.replacements.map(({ place, by }) => printer.replacement(place, by)),
    ...removals,
    ...[...plan.props].map(([node, entries]) => printer.props(node, entries)),
    ...[...plan.insertions].map(([object, entries]) => printer.insertion(object, entries)),
    ...[...plan.appendings].map(([list, items]) => printer.appending(list, items)),
    ...distinct(plan.imports),
  ];
}

/** Several that need the same import have it once. */
function distinct(changes: readonly TextChange[]): readonly TextChange[] {
  return [
    ...new Map(changes.map((change) => [`${change.start} ${change.end} ${change.text}`, change])).values(),
  ];
}

/** Prints each part of a plan in the style of what stands around it. */
class PlanPrinter {
  private readonly program: Program;

  constructor(program: Program) {
    this.program = program;
  }

  replacement(place: PlaceOfValue, by: NewExpression): TextChange {
    const written = place as Place;
    return this.at(written, printed(by, this.indentAt(written), this.program));
  }

  /** Cuts one of several that commas are between, with the comma and the blanks that belong to it. */
  removal(owner: ObjectExpression | ListExpression, index: number): TextChange | undefined {
    const places = partPlaces(owner);
    const [before, own, after] = [places[index - 1], places[index], places[index + 1]];
    if (own === undefined) return undefined;
    const { text } = own.source;
    let { start, end } = own;
    if (after !== undefined) end = after.start;
    else if (before !== undefined) start = before.end;
    else {
      end += /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
      start = text.slice(0, start).trimEnd().length;
      end += /^\s*/.exec(text.slice(end))![0].length;
    }
    // A comment between may belong to either.
    if (/\/[/*]|#/.test(text.slice(own.end, end) + text.slice(start, own.start))) return undefined;
    return this.at({ ...own, start, end }, '');
  }

  /** Properties behind the last argument of a construct. */
  props(node: Call, entries: Entries): TextChange {
    const last = node.arguments.at(-1)!.place;
    const text =
      this.program.syntax === 'python'
        ? [...entries].map(([name, value]) => `${name}=${printed(value, '', this.program)}`).join(', ')
        : printed(
            { kind: 'object', entries },
            this.indentAt(last),
            this.program,
            last.end - this.lineStart(last),
          );
    return this.at({ ...last, start: last.end }, `, ${text}`);
  }

  /** New properties behind the last, on lines of their own where the others are. */
  insertion(object: ObjectExpression, entries: Entries): TextChange {
    const { source } = object.place;
    const last = object.parts.at(-1);
    const isKeywords = object.isKeywords === true;
    if (last === undefined || last === 'opaque' || 'spread' in last)
      return this.replacement(object.place, { kind: 'object', entries });
    const { start } = last.namePlace;
    const indent = this.indentAt(last.namePlace);
    const line = this.lineStart(last.namePlace);
    const isOwnLine =
      source.text.slice(Math.max(line, 0), start).trim() === '' &&
      line >= object.place.start - (isKeywords ? 1 : 0);
    const texts = [...entries].map(([name, value]) =>
      printedEntry(name, value, indent, this.program, isKeywords),
    );
    return this.behind(last.value.place, texts, isOwnLine ? indent : undefined);
  }

  /** New members behind the last, on lines of their own where the others are. */
  appending(list: ListExpression, items: readonly NewExpression[]): TextChange {
    const place = partPlaces(list).at(-1);
    if (place === undefined) return this.replacement(list.place, listOf(...items));
    const isOwnLine = this.lineStart(place) > list.place.start;
    const indent = this.indentAt(place);
    const texts = items.map((item) => printed(item, indent, this.program));
    return this.behind(place, texts, isOwnLine ? indent : undefined);
  }

  /** New constructs ahead of a statement or behind it; what takes several lines stands apart. */
  additions({ statement, isAhead, naming, constructs }: Additions): readonly TextChange[] {
    const { start, end, indent } = statement;
    const eol = endOfLine(this.program);
    const texts = constructs.map((each) => this.construct(each, indent));
    const gap = (text: string): string => (text.includes('\n') ? eol + eol : eol);
    const added = isAhead
      ? { start, end: start, text: texts.map((text) => `${text}${gap(text)}${indent}`).join('') }
      : { start: end, end, text: texts.map((text) => `${gap(text)}${indent}${text}`).join('') };
    return naming === undefined ? [added] : [{ start, end: start, text: `const ${naming} = ` }, added];
  }

  private construct(
    { variable, className, scope, id, props }: Additions['constructs'][number],
    indent: string,
  ): string {
    const kept = variable === undefined ? '' : `const ${variable} = `;
    const head = `${kept}new ${className}(${scope}, ${printedLiteral(id, this.program)}`;
    if (props.size === 0) return `${head});`;
    const column = indent.length + head.length + 4;
    return `${head}, ${printed({ kind: 'object', entries: props }, indent, this.program, column)});`;
  }

  private behind({ source, end }: Place, texts: readonly string[], ownLine: string | undefined): TextChange {
    const trailing = /^\s*,/.exec(source.text.slice(end));
    const at = end + (trailing?.[0].length ?? 0);
    const between = ownLine === undefined ? ' ' : endOfLine(this.program) + ownLine;
    const closing = ownLine !== undefined && trailing !== null ? ',' : '';
    const text = texts.map((each) => between + each).join(',');
    return this.at({ source, start: at, end: at }, `${trailing === null ? ',' : ''}${text}${closing}`);
  }

  /** Where the line of a place begins, in its piece; before the piece's start where it began ahead of that. */
  private lineStart({ source, start }: Place): number {
    const base = this.program.starts.get(source) ?? 0;
    return this.program.text.lastIndexOf('\n', base + start - 1) + 1 - base;
  }

  private indentAt(place: Place): string {
    const base = this.program.starts.get(place.source) ?? 0;
    return /^[ \t]*/.exec(this.program.text.slice(base + this.lineStart(place)))![0];
  }

  private at({ source, start, end }: Place, text: string): TextChange {
    const base = this.program.starts.get(source) ?? 0;
    return { start: base + start, end: base + end, text };
  }
}
