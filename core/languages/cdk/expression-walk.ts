import {
  innerOf,
  type Expression,
  type FunctionExpression,
  type FunctionStatement,
} from '../../syntax/program/tree.ts';
import { memberOf, UNKNOWN } from './bindings.ts';
import { changedByCall } from './in-place.ts';
import { keyOf } from './names.ts';
import { isIterating } from './reach.ts';
import { memberEnvironment, type Binding, type Environment, type Site } from './source.ts';
import type { Unsettled } from './unsettled.ts';

/** An expression that stands in no other, and what becomes of its value. */
export interface RootExpression {
  readonly expression: Expression;
  readonly site: Site;
  /** `kept` under a name, `assigned` to the target, `returned`, `turned` over member by member, or nothing. */
  readonly becomes: 'kept' | 'assigned' | 'returned' | 'turned' | 'nothing';
  /** Where a value is assigned that no name is bound to. */
  readonly target?: Expression;
}

/** Methods of lists that call a function for each member. */
const RUNNING_OVER = /^(?:every|filter|find|findLast|flatMap|forEach|map|some)$/;

/** Reads the body of a function that stands at a site; `first` is what its first parameter is, where that is known. */
type BodyOf = (node: FunctionExpression, site: Site, first: Binding | undefined) => Environment;

/** Goes through the expressions of a program, and notes what they do to names. */
export class ExpressionWalk {
  readonly functions = new Map<FunctionExpression | FunctionStatement, Environment>();
  readonly roots: RootExpression[] = [];
  private readonly later: Unsettled;
  private readonly bodyOf: BodyOf;
  /** What the first parameters of functions are that run over lists. */
  private readonly members = new Map<Expression, Binding>();

  constructor(later: Unsettled, bodyOf: BodyOf) {
    this.later = later;
    this.bodyOf = bodyOf;
  }

  /** Notes an expression that stands in no other. */
  expression(expression: Expression, site: Site, becomes: RootExpression['becomes']): void {
    this.roots.push({ expression, site, becomes });
    this.nested(expression, site);
  }

  /** Functions in an expression have names of their own. */
  nested(expression: Expression, site: Site): void {
    if (expression.kind === 'function') {
      const first = this.members.get(expression);
      this.functions.set(expression, this.bodyOf(expression, site, first));
      return;
    }
    if (expression.kind === 'call') this.overMembers(expression, site);
    if (expression.kind === 'name') this.later.mentions.push({ name: expression.name, site });
    if (expression.kind === 'opaque' && expression.sets !== undefined) this.setWithin(expression.sets, site);
    if (expression.kind === 'call') {
      const change = changedByCall(expression);
      if (change !== undefined) this.later.changedUnseen.push({ node: change.changed, site });
      if (
        expression.callee.kind === 'name' &&
        expression.callee.name === 'super' &&
        site.within !== undefined
      )
        site.within.superCall ??= expression;
      else this.later.instances.push({ node: expression, site });
    }
    for (const inner of innerOf(expression)) this.nested(inner, site);
  }

  /** `subnets.forEach((subnet) => …)`, `map(lambda subnet: …, subnets)`: the parameter is some member of the list. */
  private overMembers(call: Extract<Expression, { kind: 'call' }>, site: Site): void {
    const { callee, arguments: all } = call;
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    const isOfList = callee.kind === 'member' && RUNNING_OVER.test(name);
    const [first, second] = isOfList ? [all[0], callee.object] : name === 'from' ? [all[1], all[0]] : all;
    const isMade = isOfList || isIterating(call, site.environment);
    if (!isMade || first?.kind !== 'function' || second === undefined || first.parameters.length === 0)
      return;
    this.members.set(first, memberOf(second, site.environment));
  }

  /** `(a = 1)`, `a.b++` within another expression. */
  private setWithin(target: Expression, site: Site): void {
    const key = keyOf(target);
    if (key === undefined) this.later.changedUnseen.push({ node: target, site });
    else if (!key.startsWith('this.')) this.later.reassigned.push({ name: key, site });
    else {
      const owner = site.environment.class;
      if (owner !== undefined) memberEnvironment(site.environment, owner)?.names.set(key, UNKNOWN);
    }
  }
}
