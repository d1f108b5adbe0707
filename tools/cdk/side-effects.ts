import ts from 'typescript';
import { lineage, nameOf, type ClassOf, type Types } from './classes.ts';
import { calledByLibrary } from './library.ts';

/** Methods that ask and change nothing. */
const ASKS =
  /^(?:derive|get|map|filter|find|some|every|join|slice|concat|includes|has|entries|keys|values|forEach|flatMap|reduce|toString|isEmpty)$/;

/** What a method does to the object that it is called on. */
interface Effect {
  /** Fields that it fills or sets; `resource.prop` of a resource that a field holds. */
  readonly touches: Set<string>;
  readonly calls: Set<string>;
}

const analysed = new WeakMap<ts.Node, SideEffects>();

/** What methods change of a class, worked out once. */
export function sideEffectsOf(types: Types, own: ClassOf): SideEffects {
  let effects = analysed.get(own.node);
  if (effects === undefined) analysed.set(own.node, (effects = new SideEffects(types, own)));
  return effects;
}

/** Which methods change what of a construct after it is made. */
export class SideEffects {
  private readonly effects = new Map<string, Effect>();
  private readonly known = new Map<string, readonly string[]>();

  constructor(types: Types, own: ClassOf) {
    for (const { node } of lineage(types, own))
      for (const member of node.members) {
        const name = ts.isMethodDeclaration(member) ? nameOf(member) : undefined;
        if (name === undefined) continue;
        // What a base class does under the same name is reached by `super`, so both count.
        let effect = this.effects.get(name);
        if (effect === undefined) this.effects.set(name, (effect = { touches: new Set(), calls: new Set() }));
        note(member, effect);
      }
  }

  /** The methods that change a field, by way of others too; one that the library calls itself has a `+` ahead. */
  of(field: string): readonly string[] {
    let found = this.known.get(field);
    if (found === undefined) {
      found = [...this.effects.keys()]
        .filter((method) => this.reaches(method, field, new Set()))
        .map((method) => (calledByLibrary(method) ? `+${method}` : method));
      this.known.set(field, found);
    }
    return found;
  }

  /** The properties that methods set on the resource in a field. */
  setOn(field: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { touches } of this.effects.values())
      for (const each of touches) if (each.startsWith(`${field}.`)) found.add(each.slice(field.length + 1));
    return found;
  }

  private reaches(method: string, field: string, seen: Set<string>): boolean {
    if (seen.has(method)) return false;
    seen.add(method);
    const effect = this.effects.get(method);
    if (effect === undefined) return false;
    return effect.touches.has(field) || [...effect.calls].some((each) => this.reaches(each, field, seen));
  }
}

function note(method: ts.ClassElement, { touches, calls }: Effect): void {
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      const path = pathOf(node.left);
      if (path !== undefined) touches.add(path);
    }
    if (ts.isPostfixUnaryExpression(node) || ts.isDeleteExpression(node)) {
      const path = pathOf(ts.isDeleteExpression(node) ? node.expression : node.operand);
      if (path !== undefined) touches.add(path);
    }
    if (ts.isCallExpression(node)) {
      const { expression: callee } = node;
      if (ts.isPropertyAccessExpression(callee)) {
        const name = callee.name.text;
        const isOwn = [ts.SyntaxKind.ThisKeyword, ts.SyntaxKind.SuperKeyword].includes(
          callee.expression.kind,
        );
        const path = pathOf(callee.expression);
        if (isOwn) calls.add(name);
        else if (path !== undefined && !ASKS.test(name)) touches.add(path);
      }
      for (const given of node.arguments) {
        const path = ts.isSpreadElement(given) ? undefined : pathOf(given);
        if (path !== undefined) touches.add(path);
      }
    }
    // `list.forEach(this.add.bind(this))`.
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword)
      if (ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'bind')
        calls.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(method);
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** `items` of `this.items` and `this.items[0]`, `resource.prop` of `this.resource.prop`. */
function pathOf(node: ts.Node): string | undefined {
  if (ts.isElementAccessExpression(node)) return pathOf(node.expression);
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  if (node.expression.kind === ts.SyntaxKind.ThisKeyword) return node.name.text;
  const outer = pathOf(node.expression);
  return outer === undefined ? undefined : `${outer.split('.')[0]!}.${node.name.text}`;
}
