import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import ts from 'typescript';

const require = createRequire(import.meta.url);

/** The folder of the installed construct library. */
export const ROOT = dirname(require.resolve('aws-cdk-lib/package.json'));

export const VERSION = (require('aws-cdk-lib/package.json') as { version: string }).version;

/** What the library's assembly tells of a type. */
export interface LibraryType {
  readonly fqn: string;
  readonly kind: 'class' | 'interface' | 'enum';
  readonly name: string;
  readonly namespace?: string;
  readonly abstract?: boolean;
  readonly datatype?: boolean;
  readonly interfaces?: readonly string[];
  readonly members?: readonly { readonly name: string }[];
  readonly properties?: readonly {
    readonly name: string;
    readonly static?: boolean;
    readonly type: { readonly fqn?: string };
  }[];
  readonly initializer?: {
    readonly parameters?: readonly { readonly name: string; readonly type: { readonly fqn?: string } }[];
  };
  readonly locationInModule?: { readonly filename: string };
}

/** All types of the library, by their full names. */
export function libraryTypes(): ReadonlyMap<string, LibraryType> {
  const { filename } = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8')) as { filename: string };
  const assembly = JSON.parse(gunzipSync(readFileSync(join(ROOT, filename))).toString()) as {
    types: Record<string, LibraryType>;
  };
  return new Map(Object.entries(assembly.types));
}

/** `aws-cdk-lib.aws_s3.Bucket` is of `aws-s3`; what is of the library itself has an empty module. */
export function moduleOf({ namespace }: LibraryType): string {
  return (namespace ?? '').replace(/_/g, '-');
}

/** A class member's value, as the library has it at run time. */
export function runtime(module: string): Readonly<Record<string, unknown>> {
  const name = module === '' ? 'aws-cdk-lib' : `aws-cdk-lib/${module}`;
  try {
    return require(name) as Readonly<Record<string, unknown>>;
  } catch {
    // What is no module of its own exports nothing.
    return {};
  }
}

/** A file of the library. */
export interface SourceFile {
  readonly path: string;
  /** The module that it belongs to: `aws-s3`. */
  readonly module: string;
  readonly classes: ReadonlyMap<string, ts.ClassLikeDeclaration>;
  readonly functions: ReadonlyMap<string, ts.FunctionLikeDeclaration>;
  /** What its own names stand for that are literals: `DEFAULT_CAPACITY_COUNT`. */
  readonly constants: ReadonlyMap<string, string | number | boolean>;
  /** Files or modules by the function that loads them: `core_1`. */
  readonly imports: ReadonlyMap<string, string>;
}

const files = new Map<string, SourceFile>();

/** Reads a file of the library, each once. */
export function readSource(path: string): SourceFile {
  let file = files.get(path);
  if (file === undefined) files.set(path, (file = parse(path)));
  return file;
}

function parse(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imports = new Map<string, string>();
  for (const [, name, target] of text.matchAll(
    /(\w+)=\(\)=>\{var tmp=(?:__importStar\()?require\("([^"]+)"\)/g,
  ))
    imports.set(name!, target!);
  const classes = new Map<string, ts.ClassLikeDeclaration>();
  const functions = new Map<string, ts.FunctionLikeDeclaration>();
  const constants = new Map<string, string | number | boolean>();
  const visit = (node: ts.Node, depth: number): void => {
    if (ts.isClassLike(node)) {
      const holder = node.parent;
      const own = ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name : node.name;
      const name = own?.text ?? '';
      classes.set(name, node);
      // The compiler numbers classes that it wraps.
      if (/\d$/.test(name) && !classes.has(name.slice(0, -1))) classes.set(name.slice(0, -1), node);
    }
    if (ts.isFunctionDeclaration(node) && node.name !== undefined && depth < 3)
      functions.set(node.name.text, node);
    ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  visit(source, 0);
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0)
      for (const { name, initializer } of statement.declarationList.declarations) {
        const value = initializer && literalIn(initializer);
        if (ts.isIdentifier(name) && value !== undefined) constants.set(name.text, value);
      }
  return { path, module: relative(ROOT, path).split('/')[0]!, classes, functions, constants, imports };
}

function literalIn(node: ts.Expression): string | number | boolean | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  // As the minifier writes them.
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return ts.isNumericLiteral(node.operand) ? node.operand.text === '0' : undefined;
  return undefined;
}

/** What an import of a file leads to: another file, or a module's index. */
export function resolveImport(
  from: SourceFile,
  name: string,
): { readonly path?: string; readonly module?: string } {
  const target = from.imports.get(name);
  if (target === undefined) return {};
  if (!target.startsWith('.')) return {};
  const path = join(dirname(from.path), target);
  if (existsSync(`${path}.js`)) return { path: `${path}.js` };
  const module = relative(ROOT, path);
  return { module: module === 'core' || module === 'core/lib' ? '' : module };
}

/** The file that declares a class of a module. */
export function fileOfClass(
  types: ReadonlyMap<string, LibraryType>,
  module: string,
  name: string,
): string | undefined {
  const namespace = module === '' ? '' : `.${module.replace(/-/g, '_')}`;
  const location = types.get(`aws-cdk-lib${namespace}.${name}`)?.locationInModule;
  const path = location && join(ROOT, location.filename.replace(/\.ts$/, '.js'));
  return path !== undefined && existsSync(path) ? path : undefined;
}

let called: ReadonlySet<string> | undefined;

/** Whether code of the library calls a method of that name on something that is not the object itself. */
export function calledByLibrary(method: string): boolean {
  called ??= methodsCalled();
  return called.has(method);
}

function methodsCalled(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const module of readdirSync(ROOT).filter((name) => /^(?:aws-|core$|custom-resources$)/.test(name))) {
    const folder = join(ROOT, module, 'lib');
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js') || /(?:\.generated|canned-metrics[\w.]*)\.js$/.test(file)) continue;
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [, before, name] of text.matchAll(/(\bthis|\bsuper)?\??\.([a-z]\w*)(?=\()/g))
        if (before === undefined) names.add(name!);
    }
  }
  return names;
}
