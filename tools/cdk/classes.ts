import ts from 'typescript';
import { fileOfClass, readSource, resolveImport, type LibraryType, type SourceFile } from './library.ts';

/** A class of the library, and its file. */
export interface ClassOf {
  readonly file: SourceFile;
  readonly node: ts.ClassLikeDeclaration;
}

/** Where a name leads that a file imports: `core_1().Resource`. */
export interface ImportedName {
  readonly path?: string;
  readonly module?: string;
  readonly name: string;
}

export type Types = ReadonlyMap<string, LibraryType>;

/** Longer chains of classes lead in a circle. */
const DEEPEST = 12;

export function classOf(types: Types, module: string, name: string): ClassOf | undefined {
  const path = fileOfClass(types, module, name);
  return path === undefined ? undefined : inFile(readSource(path), name);
}

/** The class that an expression of a file names. */
export function classNamed(types: Types, node: ts.Expression, file: SourceFile): ClassOf | undefined {
  if (ts.isIdentifier(node) && node.text === '_classSuper') {
    const wrapped = superOf(node);
    return wrapped && classNamed(types, wrapped, file);
  }
  if (ts.isIdentifier(node)) return inFile(file, node.text);
  const imported = importedName(node, file);
  if (imported === undefined) return undefined;
  return imported.path === undefined
    ? classOf(types, imported.module!, imported.name)
    : inFile(readSource(imported.path), imported.name);
}

export function importedName(node: ts.Expression, file: SourceFile): ImportedName | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const from = unwrapped(node.expression);
  if (!ts.isCallExpression(from) || !ts.isIdentifier(from.expression)) return undefined;
  const target = resolveImport(file, from.expression.text);
  if (target.path === undefined && target.module === undefined) return undefined;
  return { ...target, name: node.name.text };
}

export function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node;
}

const lines = new WeakMap<ts.Node, readonly ClassOf[]>();

/** A class and those that it extends, from the class up. */
export function lineage(types: Types, own: ClassOf): readonly ClassOf[] {
  let line = lines.get(own.node);
  if (line === undefined) lines.set(own.node, (line = lineageOf(types, own)));
  return line;
}

function lineageOf(types: Types, own: ClassOf): readonly ClassOf[] {
  const line: ClassOf[] = [];
  for (let at: ClassOf | undefined = own; at !== undefined && line.length < DEEPEST; ) {
    line.push(at);
    at = baseOf(types, at);
  }
  return line;
}

export function baseOf(types: Types, { node, file }: ClassOf): ClassOf | undefined {
  const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0]?.expression;
  return base && classNamed(types, base, file);
}

/** A member of a class or of one that it extends. */
export function memberOf<T extends ts.ClassElement>(
  types: Types,
  own: ClassOf,
  name: string,
  is: (node: ts.ClassElement) => node is T,
): (ClassOf & { readonly member: T }) | undefined {
  for (const each of lineage(types, own)) {
    const found = each.node.members.find((member): member is T => is(member) && nameOf(member) === name);
    if (found !== undefined) return { ...each, member: found };
  }
  return undefined;
}

export function nameOf(member: ts.ClassElement): string | undefined {
  return (member.name as ts.Identifier | undefined)?.text;
}

function inFile(file: SourceFile, name: string): ClassOf | undefined {
  const node = file.classes.get(name);
  return node && { file, node };
}

/** What `_classSuper` stands for in the wrapper of a decorated class. */
function superOf(name: ts.Identifier): ts.Expression | undefined {
  for (let at: ts.Node = name; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isBlock(at)) continue;
    for (const statement of at.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const found = statement.declarationList.declarations.find(
        (each) => ts.isIdentifier(each.name) && each.name.text === '_classSuper',
      );
      if (found?.initializer !== undefined) return found.initializer;
    }
  }
  return undefined;
}
