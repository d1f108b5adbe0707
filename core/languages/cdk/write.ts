import type ts from 'typescript';
import type { Edit, EditValue, Path } from '../../model/index.ts';
import type { TextChange } from '../../text/text-change.ts';
import type { CdkDeclaration, CdkTemplate } from './read.ts';
import type { Fields, Words } from './fields.ts';
import { inL1 } from './l1.ts';
import type { CdkSource } from './source.ts';

/** The changes to the text that edits make; undefined where one of them cannot be written exactly. */
export function writeCdk(template: CdkTemplate, edits: readonly Edit[]): readonly TextChange[] | undefined {
  const changes: TextChange[] = [];
  for (const edit of edits) {
    const declaration = edit.kind === 'set' ? template.named(edit.resource) : undefined;
    if (edit.kind !== 'set' || declaration === undefined) return undefined;
    const change = set(declaration, template.scope.source, edit.path, edit.value);
    if (change === undefined) return undefined;
    changes.push(change);
  }
  // Two that touch each other would have to be written as one.
  const sorted = changes.sort((a, b) => a.start - b.start);
  return sorted.some((change, i) => i > 0 && sorted[i - 1]!.end >= change.start) ? undefined : sorted;
}

function set(
  { call, table }: CdkDeclaration,
  source: CdkSource,
  path: Path,
  value: EditValue,
): TextChange | undefined {
  const names =
    table === undefined ? path.map((part) => (typeof part === 'string' ? inL1(part) : part)) : undefined;
  const own = table === undefined ? undefined : propertyOf(table.fields, path);
  const text = own === undefined ? rendered(value, source, undefined) : rendered(value, source, own.words);
  const way = names ?? (own && [own.prop]);
  if (text === undefined || way === undefined) return undefined;
  const { props, node } = call;
  if (props === undefined) return withProps(node, way, text);
  return source.parser.isObjectLiteralExpression(props) ? into(props, source, way, text) : undefined;
}

/** The construct's property that says a canonical one. */
function propertyOf(
  fields: Fields,
  path: Path,
): { readonly prop: string; readonly words: Words | undefined } | undefined {
  const [first, ...rest] = path;
  const field = Object.hasOwn(fields, String(first)) ? fields[String(first)] : undefined;
  if (field === undefined) return undefined;
  if (rest.length > 0) return field.fields === undefined ? undefined : propertyOf(field.fields, rest);
  return field.prop === undefined ? undefined : { prop: field.prop, words: field.words };
}

/** An expression for a value in the file's way of quoting; members of classes (`Tracing.ACTIVE`) are not written, since they need an import. */
function rendered(value: EditValue, source: CdkSource, words: Words | undefined): string | undefined {
  if (words !== undefined) {
    const word = Object.entries(words).find(([, canonical]) => canonical === value)?.[0];
    return word === 'true' || word === 'false' ? word : undefined;
  }
  if (typeof value === 'string') {
    const quote =
      (source.text.match(/'/g)?.length ?? 0) >= (source.text.match(/"/g)?.length ?? 0) ? "'" : '"';
    return /['"\\\n]/.test(value) ? JSON.stringify(value) : `${quote}${value}${quote}`;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Goes down the objects along the way, and replaces a literal or adds what is missing. */
function into(
  object: ts.ObjectLiteralExpression,
  source: CdkSource,
  [name, ...rest]: Path,
  text: string,
): TextChange | undefined {
  const { parser, tree } = source;
  const found = object.properties.find(
    (property) => property.name !== undefined && 'text' in property.name && property.name.text === name,
  );
  if (found === undefined) {
    if (object.properties.some(parser.isSpreadAssignment)) return undefined;
    return added(object, source, `${String(name)}: ${nested(rest, text)}`);
  }
  if (!parser.isPropertyAssignment(found)) return undefined;
  const { initializer } = found;
  if (rest.length > 0) {
    if (parser.isObjectLiteralExpression(initializer)) return into(initializer, source, rest, text);
    const [index, ...more] = rest;
    const element =
      typeof index === 'number' && parser.isArrayLiteralExpression(initializer)
        ? initializer.elements[index]
        : undefined;
    return element !== undefined && parser.isObjectLiteralExpression(element) && more.length > 0
      ? into(element, source, more, text)
      : undefined;
  }
  const isLiteral =
    parser.isLiteralExpression(initializer) ||
    initializer.kind === parser.SyntaxKind.TrueKeyword ||
    initializer.kind === parser.SyntaxKind.FalseKeyword;
  return isLiteral ? { start: initializer.getStart(tree), end: initializer.end, text } : undefined;
}

function nested(rest: Path, text: string): string {
  return rest.reduceRight<string>(
    (inner, name) => (typeof name === 'number' ? `[${inner}]` : `{ ${name}: ${inner} }`),
    text,
  );
}

/** A new property behind the last, on a line of its own where the others are. */
function added(object: ts.ObjectLiteralExpression, { text, tree }: CdkSource, property: string): TextChange {
  const last = object.properties.at(-1);
  if (last === undefined) return { start: object.getStart(tree), end: object.end, text: `{ ${property} }` };
  const start = last.getStart(tree);
  const line = text.lastIndexOf('\n', start) + 1;
  const indent = text.slice(line, start);
  const ownLine = indent.trim() === '' && line > object.getStart(tree);
  const at = object.properties.hasTrailingComma ? text.indexOf(',', last.end) + 1 : last.end;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const comma = object.properties.hasTrailingComma ? '' : ',';
  const closing = ownLine && object.properties.hasTrailingComma ? ',' : '';
  return { start: at, end: at, text: `${comma}${ownLine ? eol + indent : ' '}${property}${closing}` };
}

/** Properties for a construct that is given none. */
function withProps(node: ts.NewExpression, [name, ...rest]: Path, text: string): TextChange | undefined {
  const last = node.arguments?.at(-1);
  if (last === undefined || node.arguments?.length !== 2) return undefined;
  return { start: last.end, end: last.end, text: `, { ${String(name)}: ${nested(rest, text)} }` };
}
