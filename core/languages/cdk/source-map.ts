import { createLineIndex } from '../../text/lines.ts';
import { hasPieces } from '../../text/wildcard.ts';
import {
  eachExpression,
  type ClassStatement,
  type Expression,
  type Program,
  type Statement,
} from '../../syntax/program/tree.ts';
import { constructOf } from './constructs/index.ts';
import { typeOfL1 } from './l1.ts';
import { inProgram } from './read.ts';
import type { ConstructCall, Scope } from './source.ts';

/** Where a resource of a synthesized template was made. */
export interface Origin {
  /** Ids of constructs from the app down: `['Shop', 'Orders', 'Resource']`. */
  readonly path: readonly string[];
  /** The calls that led to it, innermost first; empty where the app was synthesized without stack traces. */
  readonly trace: readonly Position[];
}

/** A place in a file; line and column from 1. */
export interface Position {
  /** Absolute, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A construct in the source of an app. */
export interface SourceConstruct extends Position {
  readonly construct: ConstructCall;
  /** In `Scope.names`. */
  readonly name: string;
  /** Undefined where it is not written as a literal. */
  readonly id: string | undefined;
  readonly type: string | undefined;
}

/** Something that is made with an id: of the construct library, of the app, or of another package. */
interface Instance {
  readonly className: string;
  /** What the id is made of, with gaps between. */
  readonly id: readonly string[];
}

/** Leads from the resources of an app's templates back to the constructs of its source. */
export class SourceMap {
  private readonly constructs: SourceConstruct[] = [];
  private readonly instances: Instance[] = [];
  /** What a class of the source extends, by name. */
  private readonly bases = new Map<string, string>();

  /** Takes the constructs of a file; its path is absolute, with forward slashes. */
  add(file: string, scope: Scope): void {
    const lines = createLineIndex(scope.program.text);
    for (const [construct, name] of scope.names) {
      const { idNode, made, node, ownId } = construct;
      // What the library's core makes (stacks, stages) holds the constructs of others.
      if (made.module === '') continue;
      const id = idNode?.kind === 'literal' ? String(idNode.value) : ownId;
      const type = constructOf(made.module, made.name)?.type ?? typeOfL1(made.module, made.name);
      const { line, character } = lines.positionAt(inProgram(scope, node.place).start);
      this.constructs.push({ construct, name, id, type, file, line: line + 1, column: character + 1 });
    }
    this.addInstances(scope.program);
  }

  /** The construct that a resource of a type comes from, by the calls that led to it and else by ids; undefined where that is not certain. */
  find({ path, trace }: Origin, type: string | undefined): SourceConstruct | undefined {
    for (const { file, line, column } of trace) {
      const construct = this.constructs.find(
        (at) => at.file === file && at.line === line && at.column === column,
      );
      if (construct !== undefined) return construct;
    }
    for (let i = path.length - 1; i > 0; i--) {
      const named = this.constructs.filter((each) => each.id === path[i] && this.isIn(each, path[i - 1]!));
      if (named.length > 0) return only(named.filter(({ type: own }) => own === type)) ?? only(named);
    }
    return undefined;
  }

  /** Whether the construct that a site is in is known to have an id. */
  private isIn({ construct: { scopeNode: scope, site } }: SourceConstruct, parent: string): boolean {
    if (scope?.kind !== 'name') return false;
    if (scope.name === 'this') {
      const within = site.within?.statement.name;
      return this.instances.some(({ className, id }) => this.isA(className, within) && hasPieces(parent, id));
    }
    const binding = site.environment.find(scope.name)?.binding;
    const made = binding?.kind === 'value' ? binding.value : undefined;
    const id = made?.kind === 'call' ? piecesOf(made.arguments[1]) : undefined;
    return id !== undefined && hasPieces(parent, id);
  }

  /** Whether a class is another one or extends it. */
  private isA(className: string, wanted: string | undefined): boolean {
    const seen = new Set<string>();
    for (let name: string | undefined = className; name !== undefined && !seen.has(name); ) {
      if (name === wanted) return true;
      seen.add(name);
      name = this.bases.get(name);
    }
    return false;
  }

  private addInstances(program: Program): void {
    const visit = (node: Expression): void => {
      const id = node.kind === 'call' ? piecesOf(node.arguments[1]) : undefined;
      const className = node.kind === 'call' ? lastName(node.callee) : undefined;
      if (id !== undefined && className !== undefined) this.instances.push({ className, id });
    };
    for (const statement of program.statements) {
      eachExpression(statement, visit);
      for (const { name, base } of classesOf(statement)) {
        const baseName = base && lastName(base);
        if (name !== undefined && baseName !== undefined) this.bases.set(name, baseName);
      }
    }
  }
}

function classesOf(statement: Statement): readonly ClassStatement[] {
  if (statement.kind === 'branch') return [...statement.whenTrue, ...statement.whenFalse].flatMap(classesOf);
  if (statement.kind === 'class') return [statement, ...statement.body.flatMap(classesOf)];
  return statement.kind === 'function' ? statement.body.flatMap(classesOf) : [];
}

function lastName(node: Expression): string | undefined {
  return node.kind === 'name' || node.kind === 'member' ? node.name : undefined;
}

/** What an id may be: a literal, or a text whose literal parts are known. */
function piecesOf(id: Expression | undefined): readonly string[] | undefined {
  if (id?.kind === 'literal') return [String(id.value)];
  if (id?.kind !== 'template' || !id.parts.some((part) => typeof part === 'string' && part !== ''))
    return undefined;
  const pieces = [''];
  for (const part of id.parts)
    if (typeof part === 'string') pieces[pieces.length - 1] += part;
    else pieces.push('');
  return pieces;
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
