import { innerOf } from '../../syntax/program/tree.ts';
import type {
  Call,
  Expression,
  FunctionExpression,
  FunctionStatement,
  Parameter,
  Statement,
} from '../../syntax/program/tree.ts';
import { importedBy, localClass, memberKey } from './names.ts';
import { ATTRIBUTE, isAsked, isNode, looks } from './reach.ts';
import type { Environment, Site } from './source.ts';

/** A function of the app, whose body can be read. */
type Readable = FunctionStatement | FunctionExpression;

/** Classes of the library, and of a tool beside it, that remark on what they are given. */
const REMARKING = new Set(['Annotations', 'NagSuppressions', 'Tags']);

/** Names by which a function has all that it is given. */
const REACHES_ALL = new Set(['arguments', 'eval', 'exec', 'locals', 'vars']);

const known = new WeakMap<Readable, Map<Parameter, boolean>>();

/** Whether a function of the file does no more with an argument than to look at it: `report(queue)`. */
export function looksAtArgument(call: Call, index: number, environment: Environment): boolean {
  const own = functionNamed(call.callee, environment);
  const parameter = own?.parameters[index];
  if (own === undefined || parameter?.name === undefined) return false;
  if ('isDecorated' in own && own.isDecorated === true) return false;
  const found = known.get(own) ?? new Map<Parameter, boolean>();
  known.set(own, found);
  let answer = found.get(parameter);
  if (answer === undefined) {
    answer = new Looking(parameter.name, environment).areHarmless(own.body);
    found.set(parameter, answer);
  }
  return answer;
}

/** The function that a name or a method of the class around stands for. */
export function functionNamed(callee: Expression, environment: Environment): Readable | undefined {
  if (callee.kind === 'name') {
    const binding = environment.find(callee.name)?.binding;
    if (binding?.kind === 'unknown') return binding.does;
    return binding?.kind === 'value' && binding.value.kind === 'function' ? binding.value : undefined;
  }
  if (callee.kind !== 'member' || memberKey(callee) === undefined) return undefined;
  const methods = (environment.class?.statement.body ?? []).filter(
    (member): member is FunctionStatement => member.kind === 'function' && member.method === callee.name,
  );
  return methods.length === 1 ? methods[0] : undefined;
}

/** Whether what a call is given is used as the construct library uses it. */
export function isFollowed({ callee, isNew }: Call, { environment }: Site, isPython: boolean): boolean {
  if (isNew || importedBy(callee, environment) !== undefined) return true;
  // Python makes what a class is called for.
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  if (isPython && /^_?[A-Z]/.test(name)) return true;
  if (localClass(callee, environment) !== undefined) return true;
  if (callee.kind !== 'member') return callee.kind === 'name' && callee.name === 'super';
  const { object } = callee;
  const receiver = object.kind === 'name' ? object.name : undefined;
  if (receiver === 'this' || receiver === 'console') return receiver === 'console';
  const named = object.kind === 'name' ? environment.find(object.name) : undefined;
  return named?.binding.kind !== 'imported';
}

/** Reads what is done with one name. */
class Looking {
  private readonly name: string;
  private readonly environment: Environment;

  constructor(name: string, environment: Environment) {
    this.name = name;
    this.environment = environment;
  }

  areHarmless(body: readonly Statement[]): boolean {
    return body.every((statement) => this.isHarmless(statement));
  }

  private isHarmless(statement: Statement): boolean {
    switch (statement.kind) {
      case 'import':
        return true;
      case 'class':
      case 'function':
        return this.areHarmless(statement.body);
      case 'branch': {
        const { condition, loop, whenTrue, whenFalse } = statement;
        return (
          (condition === undefined || this.looks(condition)) &&
          (loop === undefined || this.looks(loop.over)) &&
          this.areHarmless(whenTrue) &&
          this.areHarmless(whenFalse)
        );
      }
      case 'assign':
        // What belongs to it is not to be set.
        return (
          [statement.value, statement.target].every((each) => this.looks(each)) &&
          !this.mentions(statement.target)
        );
      default:
        return statement.value === undefined || this.looks(statement.value);
    }
  }

  /** Whether an expression asks for no more than what stands for the construct, and hands it to nothing. */
  private looks(node: Expression): boolean {
    if (node.kind === 'name') return node.name !== this.name && !REACHES_ALL.has(node.name);
    if (node.kind === 'member' && (this.isAttribute(node) || this.isOfNode(node))) return true;
    if (node.kind === 'function') return this.areHarmless(node.body);
    if (node.kind === 'opaque' && node.sets !== undefined && this.mentions(node.sets)) return false;
    if (node.kind === 'call') return this.calls(node);
    return innerOf(node).every((inner) => this.looks(inner));
  }

  private calls(node: Call): boolean {
    const { callee, arguments: all } = node;
    // `Tags.of(queue)`, `cdk.Tags.of(queue)`
    const owner = callee.kind === 'member' ? callee.object : undefined;
    const isRemark =
      looks(node, this.environment) ||
      ((owner?.kind === 'name' || owner?.kind === 'member') && REMARKING.has(owner.name));
    return this.looks(callee) && all.every((each) => (isRemark && this.isIt(each)) || this.looks(each));
  }

  private isIt(node: Expression): boolean {
    return node.kind === 'name' && node.name === this.name;
  }

  /** `queue.queueArn` */
  private isAttribute({ object, name }: Extract<Expression, { kind: 'member' }>): boolean {
    return this.isIt(object) && ATTRIBUTE.test(name);
  }

  /** `queue.node.path` */
  private isOfNode({ object, name }: Extract<Expression, { kind: 'member' }>): boolean {
    return isNode(object) && this.isIt(object.object) && isAsked(name);
  }

  private mentions(node: Expression): boolean {
    return this.isIt(node) || innerOf(node).some((inner) => this.mentions(inner));
  }
}
