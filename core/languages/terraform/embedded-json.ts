import { Value, type Literal, type Path } from '../../model/index.ts';
import { parseJsonFragment } from '../../syntax/json/read.ts';
import { entriesOf, textOf, type Node, type Scalar } from '../../syntax/tree.ts';
import { readBlockTree } from '../../syntax/yaml/repair.ts';
import type { Literal as LiteralText, TemplateText } from '../../syntax/hcl/tree.ts';
import { listOf, mapOf } from './collections.ts';
import { placeOf, type Scope } from './scope.ts';

/** Stands for a part that is not known; no JSON text of a person has it. */
const HOLE = '\uE000';

/** Values that are put into a text as JSON: where no quotes stand around one, it is a value of the structure. */
const encoded = new WeakSet<Value>();

/** A value that `jsonencode` puts into a text. */
export function asJson({ data, place, path, origin }: Value): Value {
  const value = new Value(data, place, path, origin);
  encoded.add(value);
  return value;
}

/** Structures that are texts of JSON, whose white space nobody knows. */
const documents = new WeakSet<Value['data']>();

/** A structure as a text of JSON, wherever it is handed on to. */
export function asDocument(value: Value): Value {
  documents.add(value.data);
  return value;
}

/** Whether a structure stands for its JSON. */
export function isJson(value: Value): boolean {
  return encoded.has(value) || documents.has(value.data);
}

/** The structure of a JSON or YAML text, known but for what is put in; undefined where it is neither. */
export function embeddedJson(
  node: LiteralText | TemplateText,
  content: string | readonly (string | Value)[],
  scope: Scope,
  path: Path,
): Value | undefined {
  const parts = typeof content === 'string' ? [content] : content;
  const holes = parts.filter((part): part is Value => typeof part !== 'string');
  const text = textWith(parts);
  const hasBraces = /^\s*[{[]/.test(text);
  if (!hasBraces && !YAML.test(text)) return undefined;
  const { root, problems } = hasBraces ? parseJsonFragment(text) : readBlockTree(text, 'document');
  if (root === undefined || problems.length > 0 || root.kind === 'scalar') return undefined;
  const offset = node.kind === 'literal' ? node.contentStart : undefined;
  const mark = (inner: Node): { start: number; end: number } =>
    offset === undefined
      ? { start: node.start, end: node.end }
      : { start: offset + inner.start, end: offset + inner.end };
  return ofNode(root, { scope, mark, holes, literalOf: hasBraces ? ofJson : ofYaml }, path, root);
}

/** The pieces with a sign for each value that is put in. */
function textWith(parts: readonly (string | Value)[]): string {
  let hole = 0;
  return parts.reduce<string>((text, part) => {
    if (typeof part === 'string') return text + part;
    const sign = `${HOLE}${hole++}${HOLE}`;
    return text + (isJson(part) && !isInQuotes(text) ? `"${sign}"` : sign);
  }, '');
}

/** Whether what follows a text of JSON stands in quotes. */
function isInQuotes(text: string): boolean {
  return (text.match(/\\.|"/gs)?.filter((match) => match === '"').length ?? 0) % 2 === 1;
}

/** A text of several lines that begins with a key, or with the first item of a list. */
const YAML = /^(?:[ \t]*(?:---[ \t]*|#.*)?\r?\n)*[ \t]*(?:- .*|(?:["']?[\w-]+["']?:(?:[ \t].*)?))\r?\n/;

interface Reading {
  readonly scope: Scope;
  readonly mark: (node: Node) => { start: number; end: number };
  readonly holes: readonly Value[];
  /** What a scalar is; undefined where that depends on who reads it. */
  readonly literalOf: (node: Scalar) => Literal | null | undefined;
}

function ofNode(node: Node, reading: Reading, path: Path, key: Node): Value {
  const { scope, mark } = reading;
  if (node.tag !== undefined || isMerged(node)) return Value.unknown(placeOf(scope, mark(node)), path);
  if (node.kind === 'mapping') {
    const entries = new Map<string, () => Value>();
    for (const { key: name, value } of node.entries)
      if (name.kind === 'scalar')
        entries.set(name.text, () => ofNode(value, reading, [...path, name.text], name));
    return mapOf(entries, scope, path, mark(key));
  }
  if (node.kind === 'sequence')
    return listOf(
      node.items.map((item, i) => () => ofNode(item, reading, [...path, i], item)),
      scope,
      path,
      mark(key),
    );
  const place = placeOf(scope, mark(node));
  if (node.kind !== 'scalar') return Value.unknown(place, path);
  if (node.text.includes(HOLE)) return withHoles(node.text, reading, place, path);
  const literal = reading.literalOf(node);
  if (literal === undefined) return Value.unknown(place, path);
  return literal === null
    ? Value.absent(place, path)
    : new Value({ kind: 'literal', value: literal }, place, path);
}

function withHoles(text: string, { holes }: Reading, place: Value['place'], path: Path): Value {
  const pieces = text.split(HOLE).map((piece, i) => (i % 2 === 0 ? piece : (holes[Number(piece)] ?? piece)));
  const parts = pieces.filter((piece) => piece !== '');
  const [only] = parts;
  if (parts.length === 1 && only instanceof Value) return new Value(only.data, place, path, only.origin);
  return new Value({ kind: 'text', parts }, place, path);
}

/** Whether a mapping of YAML takes in another. */
function isMerged(node: Node): boolean {
  return entriesOf(node).some(({ key }) => textOf(key) === '<<');
}

/** What a scalar of JSON is; null is null. */
function ofJson({ text, style }: Scalar): Literal | null {
  if (style !== 'plain') return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return text === 'null' || text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

function ofYaml({ text, style }: Scalar): Literal | null | undefined {
  if (style !== 'plain') return text;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^(?:null|~)?$/i.test(text)) return null;
  if (/^(?:y|n|yes|no|on|off)$/i.test(text)) return undefined;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(text) ? Number(text) : text;
}
