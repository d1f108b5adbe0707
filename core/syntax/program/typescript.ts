import type ts from 'typescript';
import { deepBrackets, emptied, mayBeDeep, TYPESCRIPT } from './deep-brackets.ts';
import { opaque, Pieces } from './pieces.ts';
import { evaluated, TypeScriptExpressions, type TypeScriptParser } from './typescript-expressions.ts';
import type {
  ClassStatement,
  Expression,
  ImportedName,
  ImportStatement,
  Parameter,
  Program,
  Statement,
} from './tree.ts';
import { enumOf } from './typescript-enum.ts';
import { declaredParts, isListPattern, nameOfWhole, namesIn } from './typescript-patterns.ts';

export type { TypeScriptParser };

/** Reads TypeScript or JavaScript and never throws on what stands in it; `path` tells which of both. */
export function readTypeScript(
  path: string,
  text: string,
  parser: TypeScriptParser,
  previous?: Program,
): Program {
  const pieces = new Pieces(text, previous?.syntax === 'typescript' ? previous : undefined);
  const tree = parsed(path, text, parser, pieces);
  const statements = tree && new TypeScriptReader(tree, parser, pieces).statements(tree.statements);
  const { starts, leaves, unread } = pieces;
  const flaws = tree === undefined ? [] : flawsOf(tree);
  return {
    text,
    syntax: 'typescript',
    statements: statements ?? [],
    starts,
    leaves,
    unread,
    flaws: () => flaws,
  };
}

/** TypeScript keeps to itself what its parser complains of, and offers it through a program of all files alone. */
function flawsOf(tree: ts.SourceFile): readonly number[] {
  const { parseDiagnostics } = tree as { readonly parseDiagnostics?: readonly { readonly start: number }[] };
  return parseDiagnostics?.map(({ start }) => start) ?? [];
}

/** The tree of a text. Brackets are emptied that stand too deep in others; nothing is read where the parser has no stack left. */
function parsed(
  path: string,
  text: string,
  parser: TypeScriptParser,
  pieces: Pieces,
): ts.SourceFile | undefined {
  const treeOf = (source: string): ts.SourceFile | undefined => {
    try {
      return parser.createSourceFile(path, source, parser.ScriptTarget.Latest, false);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  const deep = mayBeDeep(text) ? deepBrackets(text, TYPESCRIPT) : [];
  const tree = treeOf(emptied(text, deep));
  const unread = tree === undefined ? [{ start: 0, end: text.length }] : deep;
  pieces.unread.push(...unread.map(({ start, end }) => pieces.placeOf(start, end)));
  return tree;
}

class TypeScriptReader extends TypeScriptExpressions {
  statements(nodes: readonly ts.Statement[]): Statement[] {
    return nodes.flatMap((node) => this.statement(node));
  }

  private statement(node: ts.Statement): readonly Statement[] {
    const { pieces } = this;
    if (!pieces.mayGoDeeper(node.getStart(this.tree), node.end)) return [];
    pieces.depth++;
    const read = this.inStatement(node);
    pieces.depth--;
    return read;
  }

  private inStatement(node: ts.Statement): readonly Statement[] {
    const { parser } = this;
    if (parser.isClassDeclaration(node)) return [this.classOf(node)];
    if (parser.isFunctionDeclaration(node))
      return [
        {
          kind: 'function',
          name: node.name?.text,
          isConstructor: false,
          parameters: this.parametersOf(node),
          body: this.bodyOf(node.body),
        },
      ];
    if (parser.isBlock(node)) return [branch(this.statements(node.statements))];
    if (parser.isIfStatement(node))
      return [
        {
          kind: 'branch',
          condition: this.header(node.expression),
          whenTrue: this.bodyOfBranch(node.thenStatement),
          whenFalse: node.elseStatement === undefined ? [] : this.bodyOfBranch(node.elseStatement),
        },
      ];
    if (parser.isIterationStatement(node, false)) return [this.loop(node)];
    if (parser.isTryStatement(node))
      return [node.tryBlock, node.catchClause?.block, node.finallyBlock].map((block) =>
        branch(block === undefined ? [] : this.statements(block.statements)),
      );
    if (parser.isSwitchStatement(node))
      return node.caseBlock.clauses.map((clause) => branch(this.statements(clause.statements)));
    if (parser.isModuleDeclaration(node) && node.body !== undefined && parser.isModuleBlock(node.body))
      return [branch(this.statements(node.body.statements))];
    return this.leaf(node, () => this.simple(node));
  }

  private bodyOfBranch(node: ts.Statement): readonly Statement[] {
    return this.parser.isBlock(node) ? this.statements(node.statements) : this.statement(node);
  }

  private loop(node: ts.IterationStatement): Statement {
    const { parser } = this;
    const names: string[] = [];
    const { initializer } = node as ts.ForStatement | ts.ForOfStatement;
    const isNew = initializer !== undefined && parser.isVariableDeclarationList(initializer);
    if (isNew) for (const { name } of initializer.declarations) names.push(...namesIn(name, parser));
    // `for (port of ports)` of a name that is there.
    const set =
      initializer === undefined || isNew ? [] : this.leaf(initializer, () => this.setBy(initializer));
    const parts = this.loopParts(node, names);
    if (parts.length > 0) names.unshift(nameOfWhole(names));
    const head: Statement[] = names.length === 0 ? [] : [{ kind: 'unfollowed', names, value: undefined }];
    const over = parser.isForOfStatement(node) ? this.headerStatement(node.expression) : [];
    const body = [...head, ...over, ...set, ...parts, ...this.bodyOfBranch(node.statement)];
    const [evaluatedOver] = over;
    const [name] = names;
    const isWhole = !this.mayStop(node.statement);
    const ofList = isListPattern(node, parser) && parts.length === 0 ? { parts: names } : {};
    return evaluatedOver?.kind === 'evaluate' &&
      name !== undefined &&
      (names.length === 1 || parts.length > 0 || 'parts' in ofList)
      ? { ...branch(body), loop: { name, over: evaluatedOver.value, isWhole, ...ofList } }
      : branch(body);
  }

  /** `for (const { port } of rules)`. */
  private loopParts(node: ts.IterationStatement, names: readonly string[]): readonly Statement[] {
    const { parser } = this;
    if (!parser.isForOfStatement(node) || !parser.isVariableDeclarationList(node.initializer)) return [];
    const pattern = node.initializer.declarations[0]?.name;
    if (pattern === undefined || parser.isIdentifier(pattern)) return [];
    return this.leaf(pattern, () => {
      const whole: Expression = { kind: 'name', name: nameOfWhole(names), place: this.placeOf(pattern) };
      return declaredParts(pattern, whole, parser, (each) => this.expression(each)) ?? [];
    });
  }

  /** Whether a body may not run to its end. */
  private mayStop(node: ts.Node): boolean {
    return /\b(?:break|continue|return|throw|yield)\b/.test(node.getText(this.tree));
  }

  /** An expression ahead of a block. */
  private header(node: ts.Expression): Expression | undefined {
    const [read] = this.headerStatement(node);
    return read?.kind === 'evaluate' ? read.value : undefined;
  }

  private headerStatement(node: ts.Expression): readonly Statement[] {
    return this.leaf(node, () => [evaluated(this.expression(node))], 'expression');
  }

  private leaf(node: ts.Node, read: () => readonly Statement[], kind = 'statement'): readonly Statement[] {
    if (this.inPiece) return read();
    return this.pieces.leaf(kind, node.getStart(this.tree), node.end, () => {
      this.inPiece = true;
      const statements = read();
      this.inPiece = false;
      return statements;
    });
  }

  /** A statement that holds no other but within functions. */
  private simple(node: ts.Statement): readonly Statement[] {
    const { parser } = this;
    if (parser.isImportDeclaration(node)) return this.importOf(node);
    if (parser.isImportEqualsDeclaration(node)) {
      const { moduleReference, name } = node;
      if (!parser.isExternalModuleReference(moduleReference)) return [];
      const { expression } = moduleReference;
      if (!parser.isStringLiteral(expression)) return [];
      return [this.imported([{ local: name.text, module: expression.text, name: undefined }], node)];
    }
    if (parser.isVariableStatement(node)) {
      const isPrivate = !this.isExported(node);
      return node.declarationList.declarations.flatMap((each) => this.declared(each, isPrivate));
    }
    if (parser.isExpressionStatement(node)) return [this.effect(node.expression)];
    if (parser.isReturnStatement(node))
      return node.expression === undefined ? [] : [evaluated(this.expression(node.expression), true)];
    if (parser.isExportAssignment(node))
      return [
        { kind: 'declare', name: 'default', value: this.expression(node.expression), isPrivate: false },
      ];
    if (parser.isExportDeclaration(node)) return this.exportsOf(node);
    if (parser.isEnumDeclaration(node)) return [enumOf(node, parser, (each) => this.expression(each))];
    return this.expressionsIn(node).map((each) => evaluated(each));
  }

  /** `export { a, b as c }` of names of this file. */
  private exportsOf({ exportClause, moduleSpecifier }: ts.ExportDeclaration): readonly Statement[] {
    const { parser } = this;
    if (moduleSpecifier !== undefined || exportClause === undefined || !parser.isNamedExports(exportClause))
      return [];
    return exportClause.elements.flatMap(({ name, propertyName }) => {
      const own = propertyName ?? name;
      return parser.isIdentifier(own) ? [evaluated(this.expression(own), true)] : [];
    });
  }

  private isExported(node: ts.Node): boolean {
    const { parser } = this;
    return (
      parser.canHaveModifiers(node) &&
      parser.getModifiers(node)?.some(({ kind }) => kind === parser.SyntaxKind.ExportKeyword) === true
    );
  }

  private effect(node: ts.Expression): Statement {
    const { parser } = this;
    if (parser.isBinaryExpression(node) && this.isAssignment(node)) {
      if (parser.isArrayLiteralExpression(node.left) || parser.isObjectLiteralExpression(node.left))
        return evaluated(this.assignment(node, this.placeOf(node)));
      const isPlain = node.operatorToken.kind === parser.SyntaxKind.EqualsToken;
      const target = this.expression(node.left);
      const value = this.expression(node.right);
      return {
        kind: 'assign',
        target,
        value: isPlain ? value : opaque(value.place, [value]),
      };
    }
    if (parser.isDeleteExpression(node)) {
      const place = this.placeOf(node);
      return { kind: 'assign', target: this.expression(node.expression), value: { kind: 'nothing', place } };
    }
    return evaluated(this.expression(node));
  }

  private declared(node: ts.VariableDeclaration, isPrivate: boolean): readonly Statement[] {
    const { parser } = this;
    const required = this.requireOf(node);
    if (required !== undefined) return [this.imported(required, node)];
    const value = node.initializer === undefined ? undefined : this.expression(node.initializer);
    if (parser.isIdentifier(node.name)) return [{ kind: 'declare', name: node.name.text, value, isPrivate }];
    return (
      this.parts(node.name, value, isPrivate) ?? [
        { kind: 'unfollowed', names: namesIn(node.name, parser), value },
      ]
    );
  }

  /** What the names of an object that is taken apart get. */
  private parts(
    pattern: ts.BindingName,
    value: Expression | undefined,
    isPrivate: boolean,
  ): readonly Statement[] | undefined {
    if (value === undefined) return undefined;
    const read = (each: ts.Expression): Expression => this.expression(each);
    if (value.kind === 'name') return declaredParts(pattern, value, this.parser, read);
    const name = nameOfWhole(namesIn(pattern, this.parser));
    const whole: Expression = { kind: 'name', name, place: value.place };
    const parts = declaredParts(pattern, whole, this.parser, read);
    return parts && [{ kind: 'declare', name, value, isPrivate }, ...parts];
  }

  private imported(names: readonly ImportedName[], node: ts.Node, list?: ImportStatement['list']): Statement {
    return { kind: 'import', names, list, place: this.placeOf(node) };
  }

  private importOf(node: ts.ImportDeclaration): readonly Statement[] {
    const { parser } = this;
    const { importClause: clause, moduleSpecifier } = node;
    if (!parser.isStringLiteral(moduleSpecifier) || clause === undefined) return [];
    const module = moduleSpecifier.text;
    const names: ImportedName[] = [];
    // Packages are imported as a whole in both ways.
    const whole = module.startsWith('.') ? 'default' : undefined;
    if (clause.name !== undefined) names.push({ local: clause.name.text, module, name: whole });
    const { namedBindings } = clause;
    if (namedBindings === undefined) return [this.imported(names, node)];
    if (parser.isNamespaceImport(namedBindings)) {
      names.push({ local: namedBindings.name.text, module, name: undefined });
      return [this.imported(names, node)];
    }
    for (const { name, propertyName } of namedBindings.elements)
      names.push({ local: name.text, module, name: (propertyName ?? name).text });
    const last = namedBindings.elements.at(-1);
    const isType = clause.phaseModifier === parser.SyntaxKind.TypeKeyword;
    const list = last === undefined || isType ? undefined : { module, after: this.placeOf(last) };
    return [this.imported(names, node, list)];
  }

  /** `require('…')`, whole or taken apart. */
  private requireOf({ name, initializer }: ts.VariableDeclaration): readonly ImportedName[] | undefined {
    const { parser } = this;
    if (initializer === undefined || !parser.isCallExpression(initializer)) return undefined;
    const [specifier] = initializer.arguments;
    const { expression } = initializer;
    if (!parser.isIdentifier(expression) || expression.text !== 'require') return undefined;
    if (specifier === undefined || !parser.isStringLiteral(specifier)) return undefined;
    const module = specifier.text;
    if (parser.isIdentifier(name)) return [{ local: name.text, module, name: undefined }];
    return name.elements.flatMap((element) => {
      if (parser.isOmittedExpression(element) || !parser.isIdentifier(element.name)) return [];
      const original = element.propertyName;
      const own = original !== undefined && parser.isIdentifier(original) ? original.text : element.name.text;
      return [{ local: element.name.text, module, name: own }];
    });
  }

  private classOf(node: ts.ClassLikeDeclaration): ClassStatement {
    const { parser } = this;
    const extended = node.heritageClauses?.find(({ token }) => token === parser.SyntaxKind.ExtendsKeyword);
    const [base] = extended?.types ?? [];
    return {
      kind: 'class',
      name: node.name?.text,
      base: base === undefined ? undefined : this.header(base.expression),
      body: node.members.flatMap((member) => this.member(member)),
    };
  }

  private member(node: ts.ClassElement): readonly Statement[] {
    const { parser } = this;
    if (parser.isPropertyDeclaration(node)) {
      const isPrivate = this.isPrivate(node);
      const name = `this.${node.name.getText(this.tree)}`;
      return this.leaf(
        node,
        () => {
          const value = node.initializer && this.expression(node.initializer);
          return [{ kind: 'declare', name, value, isPrivate }];
        },
        'member',
      );
    }
    if (parser.isClassStaticBlockDeclaration(node)) return [branch(this.statements(node.body.statements))];
    if (
      !parser.isMethodDeclaration(node) &&
      !parser.isConstructorDeclaration(node) &&
      !parser.isAccessor(node)
    )
      return [];
    return [
      {
        kind: 'function',
        name: undefined,
        ...this.methodOf(node),
        isConstructor: parser.isConstructorDeclaration(node),
        parameters: this.parametersOf(node),
        body: this.bodyOf(node.body),
      },
    ];
  }

  /** The name of a method, unless a decorator may replace it. */
  private methodOf(node: ts.ClassElement): { readonly method?: string } {
    if (!this.parser.isMethodDeclaration(node) || !this.parser.isIdentifier(node.name)) return {};
    const isReplaced = node.modifiers?.some(({ kind }) => kind === this.parser.SyntaxKind.Decorator);
    return isReplaced === true ? {} : { method: node.name.text };
  }

  protected parametersOf({ parameters }: ts.SignatureDeclaration): readonly Parameter[] {
    const { parser } = this;
    return parameters.map(({ name, initializer, dotDotDotToken }) => {
      const isPlain = parser.isIdentifier(name) && dotDotDotToken === undefined;
      return {
        name: isPlain ? name.text : undefined,
        parts: isPlain ? [] : namesIn(name, parser),
        fallback: initializer === undefined ? undefined : this.header(initializer),
      };
    });
  }

  protected bodyOf(body: ts.ConciseBody | undefined): readonly Statement[] {
    if (body === undefined) return [];
    return this.parser.isBlock(body)
      ? this.statements(body.statements)
      : [evaluated(this.expression(body), true)];
  }
}

function branch(body: readonly Statement[]): Extract<Statement, { kind: 'branch' }> {
  return { kind: 'branch', condition: undefined, whenTrue: body, whenFalse: [] };
}
