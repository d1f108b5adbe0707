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

/** Methods of constructs that add to what they make, and hand out nothing to change. */
const SENT =
  /^(?:grant|metric|add(?!.*(?:Override|Validation)$|Transform$)|applyRemovalPolicy$|configureAsyncInvoke$|configureHealthCheck$|enable[A-Z])/;

const known = new WeakMap<Readable, Map<Parameter, ArgumentUse>>();

/** What a function does with an argument: it looks at it, calls its methods as anybody may who has it, or what is not followed. */
export type ArgumentUse = 'asked' | 'shared' | 'lost';

/** What a function of the file does with an argument: `report(queue)` only looks at it. */
export function useOfArgument(call: Call, index: number, environment: Environment): ArgumentUse {
  return useOf(functionNamed(call.callee, environment), index, environment);
}

/** What a function of the file that has a name does with what it is given first. */
export function useOfFirst(named: Expression, environment: Environment): ArgumentUse {
  return useOf(functionNamed(named, environment), 0, environment);
}

function useOf(own: Readable | undefined, index: number, environment: Environment): ArgumentUse {
  const parameter = own?.parameters[index];
  if (own === undefined || parameter?.name === undefined) return 'lost';
  if ('isDecorated' in own && own.isDecorated === true) return 'lost';
  const found = known.get(own) ?? new Map<Parameter, ArgumentUse>();
  known.set(own, found);
  let answer = found.get(parameter);
  if (answer === undefined) {
    const does = (maySend: boolean): boolean =>
      new Looking(parameter.name!, environment, maySend).areHarmless(own.body);
    answer = does(false) ? 'asked' : does(true) ? 'shared' : 'lost';
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
  if (receiver === 'this') return isOfBase(callee.name, environment);
  if (receiver === 'console') return true;
  const named = object.kind === 'name' ? environment.find(object.name) : undefined;
  return named?.binding.kind !== 'imported';
}

/** Whether a method of `this` is one that its class has from the construct library. */
function isOfBase(name: string, environment: Environment): boolean {
  const own = environment.class;
  if (own?.statement.base === undefined || importedBy(own.statement.base, own.outer) === undefined)
    return false;
  const isOwn = own.statement.body.some(
    (member) =>
      (member.kind === 'function' && (member.method ?? member.name) === name) ||
      (member.kind === 'declare' && member.name === `this.${name}`),
  );
  return !isOwn && own.members?.names.has(`this.${name}`) !== true;
}

/** Reads what is done with one name. */
class Looking {
  private readonly name: string;
  private readonly environment: Environment;
  /** Whether the methods that it has by the library may be called. */
  private readonly maySend: boolean;

  constructor(name: string, environment: Environment, maySend: boolean) {
    this.name = name;
    this.environment = environment;
    this.maySend = maySend;
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
    const isSent =
      this.maySend && callee.kind === 'member' && this.isIt(callee.object) && SENT.test(callee.name);
    return (
      (isSent || this.looks(callee)) && all.every((each) => (isRemark && this.isIt(each)) || this.looks(each))
    );
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
