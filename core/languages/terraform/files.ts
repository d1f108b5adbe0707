import { Value, type Path } from '../../model/index.ts';
import { textTemplate } from '../../syntax/hcl/template.ts';
import type { Call, Expression, Range } from '../../syntax/hcl/tree.ts';
import { embeddedJson } from './embedded-json.ts';
import { evaluate } from './evaluate.ts';
import { placeOf, type Scope } from './scope.ts';
import { piecesOf, putIn, textOf, type Reading } from './template-text.ts';

/** `path.module` and `path.root`; a directory that has no name is the one that one stands in. */
export function pathOf(
  name: string | undefined,
  { module }: Scope,
  place: Value['place'],
  path: Path,
): Value {
  let root = module;
  while (root.caller !== undefined) root = root.caller.module;
  const directory = name === 'module' ? module.directory : name === 'root' ? root.directory : undefined;
  if (directory === undefined) return new Value({ kind: 'present' }, place, path);
  return new Value({ kind: 'literal', value: directory === '' ? '.' : directory }, place, path);
}

/** The text of a file of the module, whose findings stand at the call. */
export function fileText(node: Call, scope: Scope, path: Path, mark: Range): Value | undefined {
  const { module } = scope;
  const [name] = node.arguments;
  const given = name && evaluate(name, { ...scope, depth: scope.depth + 1 }, path).literal();
  const file = typeof given === 'string' ? pathFrom(module.directory, given) : undefined;
  const content = file === undefined ? undefined : module.text?.(file);
  if (content === undefined) return undefined;
  const whole = { kind: 'literal' as const, value: content, start: node.start, end: node.end };
  const parse = (): Value | undefined => embeddedJson(whole, content, scope, path);
  return new Value({ kind: 'literal', value: content, parse }, placeOf(scope, mark), path);
}

/** The text of a file with what is put in; undefined where that is not known. */
export function filledText(node: Call, scope: Scope, path: Path, mark: Range): Value | undefined {
  const given = fileText(node, scope, path, mark);
  const [, variables] = node.arguments;
  return given && filled(given, variables && evaluate(variables, scope, path), node, scope, path, mark);
}

/**
 * A text with what is put in, whose findings stand at the expression that asks for it; undefined where a part of it is worked
 * out, not just put in.
 */
export function filled(
  given: Value,
  variables: Value | undefined,
  node: Range,
  scope: Scope,
  path: Path,
  mark: Range,
): Value | undefined {
  const content = given.literal();
  if (typeof content !== 'string' || !/[$%]\{/.test(content)) return given;
  const data = variables?.data;
  if (data?.kind !== 'map' || data.open) return undefined;
  const names = new Map(data.keys().flatMap((key) => (data.entry(key) ? [[key, data.entry(key)!]] : [])));
  const whole = { kind: 'literal' as const, value: content, start: node.start, end: node.end };
  const read = textTemplate(content, node.start, node.end);
  if (read.kind === 'literal') return textOf([String(read.value)], whole, scope, path, mark);
  if (read.kind !== 'template') return undefined;
  return textOf(
    piecesOf(read.parts, { ...scope, names }, path, mark, readingOf(content)),
    whole,
    scope,
    path,
    mark,
  );
}

/** How a text of another file is read: what is worked out there has places in that text, and is taken where it is a text. */
function readingOf(text: string): Reading {
  const within = (scope: Scope): Scope => ({ ...scope, section: { ...scope.section, text } });
  return {
    put: (expression, scope, path, mark) => {
      if (isPlain(expression, scope.names)) return putIn(expression, scope, path, mark);
      const known = evaluate(expression, within(scope), path).literal();
      return known === undefined ? Value.unknown(placeOf(scope, mark), path) : String(known);
    },
    within,
    decides: false,
  };
}

/** Whether an expression is one of the variables, or a part of it, as it is or as JSON. */
function isPlain(expression: Expression, names: ReadonlyMap<string, Value>): boolean {
  const [only, ...others] = expression.kind === 'call' ? expression.arguments : [expression];
  if (expression.kind === 'call' && expression.name !== 'jsonencode') return false;
  return (
    others.length === 0 && only?.kind === 'traversal' && typeof only.root === 'string' && names.has(only.root)
  );
}

/** A path of a file from a module's directory; undefined of one that climbs out of it. */
function pathFrom(directory: string, given: string): string | undefined {
  const isWhole = given.startsWith('/') || (directory !== '' && given.startsWith(`${directory}/`));
  const parts: string[] = [];
  for (const part of given.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  const file = parts.join('/');
  if (isWhole) return given.startsWith('/') ? `/${file}` : file;
  return directory === '' ? file : `${directory}/${file}`;
}
