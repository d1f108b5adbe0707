import type { Place, Template } from '../../model/index.ts';
import { readPython, type PythonParser } from '../../syntax/program/python.ts';
import { readTypeScript, type TypeScriptParser } from '../../syntax/program/typescript.ts';
import { isOfTerraform } from '../specification.ts';
import { signaturesOf } from './constructs/library.ts';
import { declarationsOf, type CdkDeclaration } from './declaration.ts';
import { dependenciesOf, sameItems, type Dependencies } from './dependencies.ts';
import { framesOf } from './frames.ts';
import { classOfType } from './l1.ts';
import { scopeOf } from './scope.ts';
import type { Flags, Scope } from './source.ts';
import { symbolTableOf, type SymbolTable } from './symbol-table.ts';
import { findUses } from './uses.ts';

export type { CdkDeclaration, Flags };

/** What a file of CDK source is read with. The parsers are large, and so are loaded with the first file that needs them. */
export interface Surroundings {
  typescript(): TypeScriptParser;
  python(): PythonParser;
  /** The feature flags of the app that a file belongs to; undefined where that is not known. */
  flags?(path: string): Flags | undefined;
  /** The file of the app that another one imports a module from, the same object while it is the same. */
  imported?(path: string, module: string): ImportedFile | undefined;
  /** Whether aspects or mixins of other files of the app may change the constructs of a file. */
  isChangedByOthers?(path: string): boolean;
}

/** Another file of an app. */
export interface ImportedFile {
  readonly path: string;
  readonly text: string;
}

/** A construct in a frame, and what it rests on. */
interface Made {
  readonly dependencies: Dependencies;
  readonly declarations: readonly CdkDeclaration[];
}

/** The constructs of one file. */
export interface CdkTemplate extends Template {
  readonly language: 'cdk';
  readonly declarations: readonly CdkDeclaration[];
  readonly scope: Scope;
  /** What the next version takes over. */
  readonly made: ReadonlyMap<object, readonly Made[]>;
  named(name: string): CdkDeclaration | undefined;
}

const NONE: readonly CdkDeclaration[] = [];

/** Whether a text may hold constructs of the CDK. */
export function looksLikeCdk(path: string, text: string): boolean {
  if (isPython(path)) return /^[ \t]*(?:import|from)\s+aws_cdk\b/m.test(text);
  return /['"](?:aws-cdk-lib|@aws-cdk\/[\w-]+)(?:\/[\w-]+)?['"]/.test(text) && /\bnew\s/.test(text);
}

function isPython(path: string): boolean {
  return path.toLowerCase().endsWith('.py');
}

/**
 * Reads a file of CDK source and never throws on what stands in it; `path` tells its language. Constructs that rest on
 * nothing but what `previous` has too are its declarations.
 */
export function readCdk(
  path: string,
  text: string,
  surroundings: Surroundings,
  before?: CdkTemplate,
): CdkTemplate {
  const flags = surroundings.flags?.(path);
  const previous = before?.scope.flags === flags ? before : undefined;
  const known = previous?.scope.program;
  const program = isPython(path)
    ? readPython(text, surroundings.python(), known, signaturesOf)
    : readTypeScript(path, text, surroundings.typescript(), known);
  const scope = scopeOf(program, flags, {
    importedFrom: (module) => {
      const file = surroundings.imported?.(path, module);
      return file && tableOf(file, surroundings);
    },
    isChanging: surroundings.isChangedByOthers?.(path) === true,
  });
  const made = new Map<object, Made[]>();
  const declarations: CdkDeclaration[] = [];
  for (const construct of scope.constructs.values()) {
    const own: Made[] = [];
    made.set(construct.node, own);
    const earlier = previous?.made.get(construct.node);
    for (const [i, frame] of framesOf(construct.site.within).entries()) {
      const dependencies = dependenciesOf(construct, frame, scope);
      const kept = earlier?.[i];
      const each =
        kept !== undefined && sameItems(kept.dependencies, dependencies)
          ? kept
          : { dependencies, declarations: declarationsOf(construct, frame, scope, dependencies.isChoosing) };
      own.push(each);
      declarations.push(...each.declarations);
    }
  }
  return templateOf(scope, declarations, made, previous);
}

const tables = new WeakMap<ImportedFile, SymbolTable>();

/** The names of another file; what that imports itself is not followed. */
function tableOf(file: ImportedFile, surroundings: Surroundings): SymbolTable {
  let table = tables.get(file);
  if (table === undefined) {
    const { path, text } = file;
    const program = isPython(path)
      ? readPython(text, surroundings.python(), undefined, signaturesOf)
      : readTypeScript(path, text, surroundings.typescript());
    table = symbolTableOf(program);
    // What its classes do with what they are given.
    findUses(table, program.syntax === 'python');
    tables.set(file, table);
  }
  return table;
}

function templateOf(
  scope: Scope,
  declarations: readonly CdkDeclaration[],
  made: CdkTemplate['made'],
  previous: CdkTemplate | undefined,
): CdkTemplate {
  const byType = new Map<string, CdkDeclaration[]>();
  for (const declaration of declarations) {
    const group = byType.get(declaration.type);
    if (group === undefined) byType.set(declaration.type, [declaration]);
    else group.push(declaration);
  }
  const groups = new Map<string, readonly CdkDeclaration[]>(byType);
  for (const [type, group] of byType) {
    const before = previous?.ofType(type) ?? NONE;
    const isSame = before.length === group.length && group.every((each, i) => each === before[i]);
    if (isSame) groups.set(type, before as readonly CdkDeclaration[]);
  }
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  return {
    language: 'cdk',
    scope,
    made,
    declarations,
    // Other files of the app may hold what names these resources.
    open: true,
    isSelfContained: true,
    speaks: (type) => (isOfTerraform(type) ? 'no' : classOfType(type) === undefined ? 'unknown' : 'yes'),
    ofType: (type) => groups.get(type) ?? NONE,
    named: (name) => byName.get(name),
  };
}

/** Where a place is in the text, as a place whose source is the whole program. */
export function inProgram({ program }: Scope, { source, start, end }: Place): Place {
  const from = program.starts.get(source as never);
  return from === undefined
    ? { source, start, end }
    : { source: program, start: from + start, end: from + end };
}
