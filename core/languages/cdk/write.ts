import { camelCase } from '../../syntax/program/python-expressions.ts';
import { entriesOf } from '../../syntax/program/pieces.ts';
import type { Expression, ObjectExpression, Program, Span } from '../../syntax/program/tree.ts';
import type { Edit, EditValue, Literal, Path } from '../../model/index.ts';
import type { TextChange } from '../../text/text-change.ts';
import type { CdkDeclaration, CdkTemplate } from './read.ts';
import type { Code } from './fields.ts';
import { importedName } from './imports.ts';
import { inL1 } from './l1.ts';
import type { Environment, Scope } from './source.ts';

/** The changes to the text that edits make; undefined where one of them cannot be written exactly. */
export function writeCdk(template: CdkTemplate, edits: readonly Edit[]): readonly TextChange[] | undefined {
  const changes: TextChange[] = [];
  for (const edit of edits) {
    const declaration = edit.kind === 'set' ? template.named(edit.resource) : undefined;
    if (edit.kind !== 'set' || declaration === undefined) return undefined;
    const together = edits.flatMap((other) =>
      other.kind === 'set' && other.resource === edit.resource && other.value === edit.value
        ? [other.path]
        : [],
    );
    const change = set(declaration, template.scope, edit.path, edit.value, together);
    if (change === undefined) return undefined;
    changes.push(...change);
  }
  // Two that touch each other would have to be written as one.
  const sorted = distinct(changes).sort((a, b) => a.start - b.start);
  return sorted.some((change, i) => i > 0 && sorted[i - 1]!.end >= change.start) ? undefined : sorted;
}

/** The rests of the paths that begin with a segment. */
function below(paths: readonly Path[], first: Path[number] | undefined): readonly Path[] {
  return paths.flatMap(([own, ...rest]) => (own === first ? [rest] : []));
}

/** Edits that come to the same property of a construct are one. */
function distinct(changes: readonly TextChange[]): TextChange[] {
  return changes.filter(
    (change, i) =>
      changes.findIndex(
        (other) => other.start === change.start && other.end === change.end && other.text === change.text,
      ) === i,
  );
}

function set(
  { construct, known }: CdkDeclaration,
  scope: Scope,
  path: Path,
  value: EditValue,
  together: readonly Path[],
): readonly TextChange[] | undefined {
  const { node, props, uses } = construct;
  // What is put over the property afterwards would stay.
  const first = String(path[0]);
  if (uses.overrides.some((each) => each.path[0] === (each.isL1Name ? inL1(first) : first))) return undefined;
  const writer = new Writer(scope.program);
  // A construct that was kept from an earlier version was read with the imports of that time.
  const { environment } = (scope.constructs.get(node) ?? construct).site;
  let way: Path;
  let text: string | undefined;
  if (known === undefined) {
    way = path.map((part) => (typeof part === 'string' ? writer.name(inL1(part)) : part));
    text = writer.literal(value);
  } else {
    const [first, ...rest] = path;
    const code = known.field(String(first))?.write?.(rest, value, below(together, first));
    if (code === undefined) return undefined;
    way = [writer.name(code.prop)];
    text = writer.code(code.code, construct.made.module, environment);
  }
  if (text === undefined) return undefined;
  if (props === undefined) {
    if (node.arguments.length !== 2) return undefined;
    return writer.withProps(node.arguments.at(-1)!.place, way, text);
  }
  return props.node.kind === 'object' ? writer.into(props.node, way, text) : undefined;
}

/** Writes in the style of a program. */
class Writer {
  private readonly program: Program;
  private readonly extra: TextChange[] = [];

  constructor(program: Program) {
    this.program = program;
  }

  /** A property's name as the language writes it. */
  name(name: string): string {
    return this.program.syntax === 'python' ? snakeCase(name) : name;
  }

  /** An expression for a literal in the program's way of quoting. */
  literal(value: EditValue): string | undefined {
    if (typeof value === 'string') {
      const { text } = this.program;
      const quote = (text.match(/'/g)?.length ?? 0) >= (text.match(/"/g)?.length ?? 0) ? "'" : '"';
      return /['"\\\n]/.test(value) ? JSON.stringify(value) : `${quote}${value}${quote}`;
    }
    if (typeof value === 'boolean' && this.program.syntax === 'python') return value ? 'True' : 'False';
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  }

  /** An expression; what has to be imported for it is changed too. */
  code(code: Code, ownModule: string, environment: Environment): string | undefined {
    if (typeof code !== 'object') return this.literal(code);
    const { name, module = ownModule, arguments: given } = code;
    const dot = name.indexOf('.');
    const [owner, member] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    const imported = importedName(this.program, environment, { module, name: owner });
    if (imported === undefined) return undefined;
    this.extra.push(...imported.changes);
    const written = this.program.syntax === 'python' && given !== undefined ? snakeCase(member) : member;
    const list = given?.map((argument: Literal) => this.literal(argument)).join(', ');
    return `${imported.text}${written}${list === undefined ? '' : `(${list})`}`;
  }

  /** Goes down the objects along the way, and replaces a value or adds what is missing. */
  into(object: ObjectExpression, [name, ...rest]: Path, text: string): readonly TextChange[] | undefined {
    const found = entriesOf(object.parts).get(
      this.program.syntax === 'python' ? camelCase(String(name)) : String(name),
    );
    if (found === undefined) {
      if (object.parts.some((part) => part === 'opaque' || 'spread' in part)) return undefined;
      const inner = this.nested(rest, text);
      return inner === undefined
        ? undefined
        : this.done(this.added(object, this.entry(object, String(name), inner)));
    }
    const { value } = found;
    if (rest.length > 0) {
      if (value.kind === 'object') return this.into(value, rest, text);
      const [index, ...more] = rest;
      const element = typeof index === 'number' && value.kind === 'list' ? value.items[index] : undefined;
      return element !== undefined && 'kind' in element && element.kind === 'object' && more.length > 0
        ? this.into(element, more, text)
        : undefined;
    }
    return isPlain(value) ? this.done(this.at(value.place, text)) : undefined;
  }

  /** Properties for a construct that is given none. */
  withProps(last: Span, [name, ...rest]: Path, text: string): readonly TextChange[] | undefined {
    const inner = this.nested(rest, text);
    if (inner === undefined) return undefined;
    const written =
      this.program.syntax === 'python' ? `${String(name)}=${inner}` : `{ ${String(name)}: ${inner} }`;
    return this.done(this.at({ ...last, start: last.end }, `, ${written}`));
  }

  private done(change: TextChange): readonly TextChange[] {
    return [change, ...this.extra];
  }

  private entry(object: ObjectExpression, name: string, value: string): string {
    if (object.isKeywords === true) return `${name}=${value}`;
    return this.program.syntax === 'python' ? `"${name}": ${value}` : `${name}: ${value}`;
  }

  /** Objects of L1 classes in Python are classes of their own, which are not written. */
  private nested(rest: Path, text: string): string | undefined {
    if (rest.length > 0 && this.program.syntax === 'python') return undefined;
    return rest.reduceRight<string>(
      (inner, name) => (typeof name === 'number' ? `[${inner}]` : `{ ${name}: ${inner} }`),
      text,
    );
  }

  /** A new property behind the last, on a line of its own where the others are. */
  private added(object: ObjectExpression, property: string): TextChange {
    const { source } = object.place;
    const last = object.parts.at(-1);
    if (last === undefined || last === 'opaque' || 'spread' in last)
      return this.at(object.place, `{ ${property} }`);
    const start = last.nameSpan.start;
    const base = this.program.starts.get(source) ?? 0;
    const { text } = this.program;
    const line = text.lastIndexOf('\n', base + start) + 1;
    const indent = text.slice(line, base + start);
    const ownLine = indent.trim() === '' && line > base + object.place.start - (object.isKeywords ? 1 : 0);
    const { end } = last.value.place;
    const trailing = /^\s*,/.exec(source.text.slice(end));
    const at = end + (trailing?.[0].length ?? 0);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const comma = trailing === null ? ',' : '';
    const closing = ownLine && trailing !== null ? ',' : '';
    return this.at(
      { source, start: at, end: at },
      `${comma}${ownLine ? eol + indent : ' '}${property}${closing}`,
    );
  }

  private at({ source, start, end }: Span, text: string): TextChange {
    const base = this.program.starts.get(source) ?? 0;
    return { start: base + start, end: base + end, text };
  }
}

/** A value that stands for itself: a literal, or a member of a class. */
function isPlain(value: Expression): boolean {
  if (value.kind === 'literal') return true;
  if (value.kind !== 'member') return false;
  return /^[A-Z][A-Z\d_]*$/.test(value.name);
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
