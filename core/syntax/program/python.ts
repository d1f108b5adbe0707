import type { SyntaxNode } from '@lezer/common';
import { deepBrackets, emptied, mayBeDeep, PYTHON } from './deep-brackets.ts';
import { camelCase, childrenOf, evaluated, isExpression, PythonExpressions } from './python-expressions.ts';
import { DEEPEST, opaque, Pieces } from './pieces.ts';
import type { SignaturesOf } from './python-calls.ts';
import { flawsOf, parsePython, type ParsedPython, type PythonParser } from './python-tree.ts';
import type { Expression, FunctionStatement, ImportedName, Parameter, Program, Statement } from './tree.ts';

export type { PythonParser };

/**
 * Reads Python and never throws on what stands in it. Names of members and of keyword arguments are turned into the camel
 * case that the construct library has in TypeScript, `self` into `this`, `aws_cdk.aws_s3` into `aws-cdk-lib/aws-s3`.
 * Arguments by name stand where `signaturesOf` has their parameters.
 */
export function readPython(
  text: string,
  parser: PythonParser,
  previous?: Program,
  signaturesOf: SignaturesOf = () => [],
): Program {
  const known = previous?.syntax === 'python' ? previous : undefined;
  const pieces = new Pieces(text, known);
  const deep = mayBeDeep(text) || NEGATED.test(text) ? deepBrackets(text, PYTHON) : [];
  const parsed = parsePython(emptied(text, deep), parser, known?.parsed as ParsedPython | undefined);
  const reader = new PythonReader(text, pieces, signaturesOf);
  const statements = parsed === undefined ? [] : reader.statements(parsed.tree.topNode);
  const notRead = parsed === undefined ? [{ start: 0, end: text.length }] : deep;
  pieces.unread.push(...notRead.map(({ start, end }) => pieces.placeOf(start, end)));
  const { starts, leaves, unread } = pieces;
  const flaws = (): readonly number[] => (parsed === undefined ? [] : flawsOf(parsed.tree));
  return { text, syntax: 'python', statements, starts, leaves, unread, flaws, parsed };
}

/** What of many `not` is looked at. */
const NEGATED = /not[\s\\]+not[\s\\]+not\b/;

class PythonReader extends PythonExpressions {
  statements(parent: SyntaxNode, inClass = false): Statement[] {
    const { pieces } = this;
    if (!pieces.mayGoDeeper(parent.from, parent.to)) return [];
    pieces.depth++;
    const statements = childrenOf(parent).flatMap((node) => this.statement(node, inClass));
    pieces.depth--;
    return statements;
  }

  private statement(node: SyntaxNode, inClass: boolean): readonly Statement[] {
    switch (node.name) {
      case ':':
        return [];
      case 'ClassDefinition':
        return [this.classOf(node)];
      case 'FunctionDefinition':
        return [this.functionOf(node, inClass)];
      case 'DecoratedStatement':
        return this.statements(node, inClass);
      case 'Decorator':
        return [];
      case 'IfStatement':
        return this.ifOf(node);
      case 'WithStatement':
        return this.withOf(node);
      case 'ForStatement':
        return [this.loopOf(node)];
      case 'WhileStatement':
      case 'TryStatement':
        return [this.block(node)];
      case 'MatchStatement':
        return this.matchOf(node);
      case 'StatementGroup':
        return this.statements(node, inClass);
      default:
        return this.pieces.leaf(inClass ? 'member' : 'statement', node.from, node.to, () =>
          this.simple(node, inClass),
        );
    }
  }

  /** What runs once, unless it is there to stop at what goes wrong. */
  private withOf(node: SyntaxNode): readonly Statement[] {
    const block = this.block(node);
    return /^(?:async\s+)?with\b[^:]*\bsuppress\b/.test(this.textOf(node)) ? [block] : block.whenTrue;
  }

  private loopOf(node: SyntaxNode): Statement {
    const block = this.block(node);
    const [head, over] = block.whenTrue;
    const names = head?.kind === 'unfollowed' ? head.names : [];
    const [name] = names;
    const mayStop = /\b(?:break|continue|return|raise|yield|else)\b/.test(this.textOf(node));
    if (name === undefined || over?.kind !== 'evaluate') return block;
    const parts = names.length > 1 ? { parts: names } : {};
    return { ...block, loop: { name, over: over.value, isWhole: !mayStop, ...parts } };
  }

  /** Bodies that may run any number of times, with the names that their heads bind. */
  private block(node: SyntaxNode): Extract<Statement, { kind: 'branch' }> {
    const names: string[] = [];
    const body: Statement[] = [];
    // Of `for a in b` and `with b as a`, `a` is what gets a value.
    let isBound = node.name === 'ForStatement';
    for (const child of childrenOf(node)) {
      if (child.name === 'in') isBound = false;
      else if (child.name === 'as') isBound = true;
      else if (child.name === 'Body') body.push(...this.statements(child));
      else if (isBound && child.name === 'VariableName') names.push(this.textOf(child));
      else if (isBound && child.name === 'TupleExpression') names.push(...this.namesIn(child));
      else if (isExpression(child))
        body.push(
          ...this.pieces.leaf('expression', child.from, child.to, () => [evaluated(this.expression(child))]),
        );
    }
    return branch([{ kind: 'unfollowed', names, value: undefined }, ...body]);
  }

  /** Each case may run, and its pattern may give names values. */
  private matchOf(node: SyntaxNode): readonly Statement[] {
    const [subject] = childrenOf(node).filter(isExpression);
    const asked =
      subject === undefined
        ? []
        : this.pieces.leaf('expression', subject.from, subject.to, () => [
            evaluated(this.expression(subject)),
          ]);
    const cases = node.getChild('MatchBody')?.getChildren('MatchClause') ?? [];
    return [
      ...asked,
      ...cases.map((each) => {
        const body = each.getChild('Body');
        const patterns = childrenOf(each).filter(({ name }) => name !== 'Body');
        const names = patterns.flatMap((pattern) => [
          ...(pattern.name === 'VariableName' ? [this.textOf(pattern)] : []),
          ...this.namesIn(pattern),
        ]);
        const run = body === null ? [] : this.statements(body);
        return branch([{ kind: 'unfollowed', names, value: undefined }, ...run]);
      }),
    ];
  }

  private ifOf(node: SyntaxNode): readonly Statement[] {
    // Each `elif` stands in the one before it.
    if (node.getChildren('Body').length > DEEPEST) return [this.block(node)];
    const parts: { condition: Expression | undefined; body: readonly Statement[] }[] = [];
    let condition: Expression | undefined;
    for (const child of childrenOf(node)) {
      if (child.name === 'Body') {
        parts.push({ condition, body: this.statements(child) });
        condition = undefined;
      } else if (isExpression(child)) {
        const [read] = this.pieces.leaf('expression', child.from, child.to, () => [
          evaluated(this.expression(child)),
        ]);
        condition = read?.kind === 'evaluate' ? read.value : undefined;
      }
    }
    return parts.reduceRight<readonly Statement[]>(
      (whenFalse, each) =>
        each.condition === undefined
          ? each.body
          : [{ kind: 'branch', condition: each.condition, whenTrue: each.body, whenFalse }],
      [],
    );
  }

  private classOf(node: SyntaxNode): Statement {
    const base = node
      .getChild('ArgList')
      ?.getChildren('VariableName')
      .concat(node.getChild('ArgList')?.getChildren('MemberExpression') ?? [])
      .sort((a, b) => a.from - b.from)[0];
    const [read] =
      base === undefined
        ? []
        : this.pieces.leaf('expression', base.from, base.to, () => [evaluated(this.expression(base))]);
    const body = node.getChild('Body');
    const name = node.getChild('VariableName');
    return {
      kind: 'class',
      name: name === null ? undefined : this.textOf(name),
      base: read?.kind === 'evaluate' ? read.value : undefined,
      body: body === null ? [] : this.statements(body, true),
    };
  }

  private functionOf(node: SyntaxNode, inClass: boolean): FunctionStatement {
    const name = node.getChild('VariableName');
    const written = name === null ? '' : this.textOf(name);
    const list = node.getChild('ParamList');
    const all = list === null ? [] : this.parametersOf(list);
    const body = node.getChild('Body');
    const isMethod = inClass && all[0]?.name === 'self';
    return {
      kind: 'function',
      name: inClass ? undefined : written,
      ...(isMethod ? { method: camelCase(written) } : {}),
      ...(node.parent?.name === 'DecoratedStatement' ? { isDecorated: true } : {}),
      isConstructor: inClass && written === '__init__',
      parameters: isMethod ? all.slice(1) : all,
      body: body === null ? [] : this.statements(body),
    };
  }

  private parametersOf(list: SyntaxNode): readonly Parameter[] {
    const parameters: Parameter[] = [];
    let stars = false;
    let isFallback = false;
    for (const child of childrenOf(list)) {
      // `*` alone stands ahead of what is given by name.
      if (child.name === ',') [isFallback, stars] = [false, false];
      else if (child.name === '*' || child.name === '**') stars = true;
      else if (child.name === 'AssignOp') isFallback = true;
      else if (isFallback && isExpression(child)) {
        const [read] = this.pieces.leaf('expression', child.from, child.to, () => [
          evaluated(this.expression(child)),
        ]);
        const last = parameters.pop();
        if (last !== undefined)
          parameters.push({ ...last, fallback: read?.kind === 'evaluate' ? read.value : undefined });
      } else if (child.name === 'VariableName') {
        const name = this.textOf(child);
        parameters.push(
          stars
            ? { name: undefined, parts: [name], fallback: undefined }
            : { name, parts: [], fallback: undefined },
        );
        stars = false;
      }
    }
    return parameters;
  }

  private simple(node: SyntaxNode, inClass: boolean): readonly Statement[] {
    switch (node.name) {
      case 'ImportStatement':
        return this.importOf(node);
      case 'AssignStatement':
        return this.assignOf(node, inClass);
      case 'UpdateStatement': {
        const [target] = childrenOf(node).filter(isExpression);
        if (target === undefined) return [];
        const place = this.placeOf(node);
        return [{ kind: 'assign', target: this.expression(target), value: opaque(place) }];
      }
      // What a function gives names of others, happens when it is called.
      case 'ScopeStatement':
        return childrenOf(node)
          .filter(({ name }) => name === 'VariableName')
          .map((child) => ({
            kind: 'assign',
            target: this.expression(child),
            value: opaque(this.placeOf(child)),
          }));
      case 'DeleteStatement': {
        const value: Expression = { kind: 'nothing', place: this.placeOf(node) };
        return childrenOf(node)
          .filter(isExpression)
          .map((child) => ({ kind: 'assign', target: this.expression(child), value }));
      }
      case 'ReturnStatement':
        return childrenOf(node)
          .filter(isExpression)
          .map((child) => evaluated(this.expression(child), true));
      default:
        return childrenOf(node)
          .filter(isExpression)
          .map((child) => evaluated(this.expression(child)));
    }
  }

  /** `a, b["c"] = d`: names, and what belongs to others, get values that are not followed. */
  private taken(parts: readonly SyntaxNode[], place: Expression['place']): Statement {
    const all = parts.flatMap((each) => this.withinTuple(each));
    const names = all.filter(({ name }) => name === 'VariableName').map((each) => this.textOf(each));
    const inner = all.map((each): Expression => {
      const read = this.expression(each);
      return each.name === 'MemberExpression' ? { kind: 'opaque', inner: [read], sets: read, place } : read;
    });
    return { kind: 'unfollowed', names, value: opaque(place, inner) };
  }

  private withinTuple(node: SyntaxNode): readonly SyntaxNode[] {
    const isTuple = node.name === 'TupleExpression' || node.name === 'ArrayExpression';
    return isTuple
      ? childrenOf(node)
          .filter(isExpression)
          .flatMap((each) => this.withinTuple(each))
      : [node];
  }

  private assignOf(node: SyntaxNode, inClass: boolean): readonly Statement[] {
    const children = childrenOf(node);
    const operators = children.filter(({ name }) => name === 'AssignOp');
    const parts = children.filter((child) => isExpression(child));
    const commas = children.some(({ name }) => name === ',');
    const [target, ...values] = parts;
    const value = values.at(-1);
    if (target === undefined) return [];
    const isPattern = target.name === 'TupleExpression' || target.name === 'ArrayExpression';
    if (operators.length !== 1 || commas || isPattern || value === undefined)
      return operators.length === 0 ? [] : [this.taken(parts, this.placeOf(node))];
    const read = this.expression(value);
    if (target.name === 'VariableName') {
      const name = this.textOf(target);
      return [{ kind: 'declare', name: inClass ? `this.${name}` : name, value: read, isPrivate: true }];
    }
    return [{ kind: 'assign', target: this.expression(target), value: read }];
  }

  private importOf(node: SyntaxNode): readonly Statement[] {
    const words = childrenOf(node).map((child) => ({ kind: child.name, text: this.textOf(child), child }));
    const isFrom = words[0]?.kind === 'from';
    const names: ImportedName[] = [];
    const at = words.findIndex(({ kind }) => kind === 'import');
    const module = isFrom
      ? words
          .slice(1, at)
          .map(({ text }) => text)
          .join('')
      : undefined;
    let path: string[] = [];
    let alias: string | undefined;
    const flush = (): void => {
      if (path.length > 0) names.push(importedName(module, path, alias));
      path = [];
      alias = undefined;
    };
    let last: SyntaxNode | undefined;
    for (let i = at + 1; i < words.length; i++) {
      const { kind, text, child } = words[i]!;
      if (kind === ',') flush();
      else if (kind === 'as') {
        alias = words[++i]?.text;
        last = words[i]?.child;
      } else if (kind === 'VariableName' || kind === '.') {
        path.push(text);
        last = child;
      }
    }
    flush();
    const list =
      module === undefined || last === undefined
        ? undefined
        : { module: specifierOf(module), after: this.placeOf(last) };
    return [{ kind: 'import', names, list, place: this.placeOf(node) }];
  }
}

function branch(body: readonly Statement[]): Extract<Statement, { kind: 'branch' }> {
  return { kind: 'branch', condition: undefined, whenTrue: body, whenFalse: [] };
}

/** What `import path as alias` or `from module import path as alias` brings. */
function importedName(
  module: string | undefined,
  path: readonly string[],
  alias: string | undefined,
): ImportedName {
  const name = path.join('');
  if (module !== undefined) return { local: alias ?? name, module: specifierOf(module), name };
  // Without a new name, the name of the package is what it brings.
  const brought = alias === undefined ? path[0]! : name;
  return { local: alias ?? brought, module: specifierOf(brought), name: undefined };
}

/** `aws_cdk.aws_s3` is `aws-cdk-lib/aws-s3`. */
function specifierOf(module: string): string {
  if (module === 'aws_cdk') return 'aws-cdk-lib';
  const inner = /^aws_cdk\.(\w+)$/.exec(module)?.[1];
  return inner === undefined ? module : `aws-cdk-lib/${inner.replace(/_/g, '-')}`;
}
