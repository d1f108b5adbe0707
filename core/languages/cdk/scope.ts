import type ts from 'typescript';
import type { CdkSource, ConstructCall, Imported, Scope } from './source.ts';

/** Works out what the names of a file mean. */
export function scopeOf(source: CdkSource): Scope {
  const { parser, tree } = source;
  const imports = importsOf(source);
  const constants = new Map<string, ts.Expression | undefined>();
  const constructs = new Map<ts.NewExpression, ConstructCall>();
  const byVariable = new Map<string, ConstructCall>();
  const calls = new Map<string, ts.CallExpression[]>();
  const touched = new Set<string>();
  const ids = new Map<string, number>();
  let changedUnseen = false;
  const visit = (node: ts.Node): void => {
    if (parser.isVariableDeclaration(node) && parser.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, constants.has(node.name.text) ? undefined : node.initializer);
    else if (isAssignment(parser, node)) {
      const name = node.left.getText(tree);
      if (parser.isIdentifier(node.left)) constants.set(name, undefined);
      touched.add(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
    } else if (parser.isNewExpression(node)) {
      const call = constructOf(node, source, imports, ids);
      if (call !== undefined) {
        constructs.set(node, call);
        if (call.variable !== undefined) byVariable.set(call.variable, call);
      }
    } else if (parser.isCallExpression(node)) changedUnseen ||= changesUnseen(node, source);
    noteCall(node, source, calls, touched);
    parser.forEachChild(node, visit);
  };
  visit(tree);
  return { source, imports, constants, constructs, byVariable, calls, touched, changedUnseen };
}

function isAssignment(parser: CdkSource['parser'], node: ts.Node): node is ts.BinaryExpression {
  return parser.isBinaryExpression(node) && node.operatorToken.kind === parser.SyntaxKind.EqualsToken;
}

/** A call on a construct, and whether it reaches into what is synthesized. */
function noteCall(
  node: ts.Node,
  { parser, tree }: CdkSource,
  calls: Map<string, ts.CallExpression[]>,
  touched: Set<string>,
): void {
  if (parser.isPropertyAccessExpression(node) && node.name.text === 'defaultChild') {
    const owner = node.expression.getText(tree).replace(/\.node$/, '');
    touched.add(owner);
  }
  if (!parser.isCallExpression(node) || !parser.isPropertyAccessExpression(node.expression)) return;
  const owner = node.expression.expression.getText(tree);
  if (/^add(?:Property)?(?:Deletion)?Override$/.test(node.expression.name.text)) touched.add(owner);
  const own = calls.get(owner);
  if (own === undefined) calls.set(owner, [node]);
  else own.push(node);
}

/** `Aspects.of(x).add(…)` of anything but checks. */
function changesUnseen(node: ts.CallExpression, { tree }: CdkSource): boolean {
  const text = node.getText(tree);
  return (
    /^(?:\w+\.)*Aspects\.of\([^)]*\)\s*\.add\(/.test(text) &&
    !/\.add\(\s*new (?:\w+\.)*\w*(?:Checks|Nag\w*)\s*\(/.test(text)
  );
}

function constructOf(
  node: ts.NewExpression,
  source: CdkSource,
  imports: ReadonlyMap<string, Imported>,
  ids: Map<string, number>,
): ConstructCall | undefined {
  const made = importedBy(node.expression, source, imports);
  const [, id, props] = node.arguments ?? [];
  if (made?.name === undefined || id === undefined) return undefined;
  const { parser, tree } = source;
  const written = parser.isStringLiteralLike(id) ? id.text : id.getText(tree);
  const count = (ids.get(written) ?? 0) + 1;
  ids.set(written, count);
  return {
    node,
    made: { module: made.module, name: made.name },
    id: count === 1 ? written : `${written}#${count}`,
    props,
    variable: keptIn(node, source),
  };
}

function keptIn(node: ts.NewExpression, { parser, tree }: CdkSource): string | undefined {
  const { parent } = node;
  if (parser.isVariableDeclaration(parent) && parser.isIdentifier(parent.name)) return parent.name.text;
  if (isAssignment(parser, parent) && parent.right === node) return parent.left.getText(tree);
  return parser.isPropertyDeclaration(parent) ? `this.${parent.name.getText(tree)}` : undefined;
}

/** What an expression names of the construct library: `s3.Bucket`, `Bucket`, `cdk.aws_s3.Bucket`, `s3.BucketEncryption.KMS`. */
export function importedBy(
  node: ts.Expression,
  source: CdkSource,
  imports: ReadonlyMap<string, Imported>,
): Imported | undefined {
  const { parser } = source;
  if (parser.isIdentifier(node)) return imports.get(node.text);
  if (!parser.isPropertyAccessExpression(node)) return undefined;
  const owner = importedBy(node.expression, source, imports);
  if (owner === undefined) return undefined;
  const { text } = node.name;
  if (owner.name !== undefined) return { module: owner.module, name: `${owner.name}.${text}` };
  return owner.module === '' && text.startsWith('aws_')
    ? { module: text.replace(/_/g, '-'), name: undefined }
    : { module: owner.module, name: text };
}

function importsOf({ tree, parser }: CdkSource): ReadonlyMap<string, Imported> {
  const imports = new Map<string, Imported>();
  for (const statement of tree.statements) {
    if (parser.isImportDeclaration(statement) && parser.isStringLiteral(statement.moduleSpecifier))
      addImport(imports, statement.importClause, moduleOf(statement.moduleSpecifier.text), parser);
    else if (parser.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        addRequire(imports, name, initializer, parser);
  }
  return imports;
}

/** `aws-s3` of `aws-cdk-lib/aws-s3`, `''` of the library itself; undefined of another module. */
function moduleOf(specifier: string): string | undefined {
  if (specifier === 'aws-cdk-lib' || specifier === '@aws-cdk/core') return '';
  return /^(?:aws-cdk-lib|@aws-cdk)\/(aws-[\w-]+)$/.exec(specifier)?.[1];
}

function addImport(
  imports: Map<string, Imported>,
  clause: ts.ImportClause | undefined,
  module: string | undefined,
  parser: CdkSource['parser'],
): void {
  if (module === undefined || clause === undefined) return;
  if (clause.name !== undefined) imports.set(clause.name.text, { module, name: undefined });
  const { namedBindings } = clause;
  if (namedBindings === undefined) return;
  if (parser.isNamespaceImport(namedBindings))
    imports.set(namedBindings.name.text, { module, name: undefined });
  else
    for (const { name, propertyName } of namedBindings.elements)
      imports.set(name.text, named(module, (propertyName ?? name).text));
}

function addRequire(
  imports: Map<string, Imported>,
  name: ts.BindingName,
  initializer: ts.Expression | undefined,
  parser: CdkSource['parser'],
): void {
  if (initializer === undefined || !parser.isCallExpression(initializer)) return;
  const [specifier] = initializer.arguments;
  const isRequire = parser.isIdentifier(initializer.expression) && initializer.expression.text === 'require';
  if (!isRequire || specifier === undefined || !parser.isStringLiteral(specifier)) return;
  const module = moduleOf(specifier.text);
  if (module === undefined) return;
  if (parser.isIdentifier(name)) imports.set(name.text, { module, name: undefined });
  else
    for (const element of name.elements) {
      if (parser.isOmittedExpression(element) || !parser.isIdentifier(element.name)) continue;
      const original = element.propertyName;
      const text =
        original !== undefined && parser.isIdentifier(original) ? original.text : element.name.text;
      imports.set(element.name.text, named(module, text));
    }
}

/** `import { aws_s3 } from 'aws-cdk-lib'` is a module of its own. */
function named(module: string, name: string): Imported {
  return module === '' && name.startsWith('aws_')
    ? { module: name.replace(/_/g, '-'), name: undefined }
    : { module, name };
}
