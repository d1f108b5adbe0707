import {
  innerOf,
  type ClassStatement,
  type Expression,
  type FunctionExpression,
  type Parameter,
  type Program,
  type Statement,
} from '../../syntax/program/tree.ts';
import { keyOf, libraryName, localClass, moduleOf } from './names.ts';
import { Environment, type Binding, type LocalClass, type Site } from './source.ts';

/** An expression that stands in no other, and what becomes of its value. */
export interface RootExpression {
  readonly expression: Expression;
  readonly site: Site;
  /** `kept` under a name, `assigned` to the target, `returned`, or nothing. */
  readonly becomes: 'kept' | 'assigned' | 'returned' | 'nothing';
  /** Where a value is assigned that no name is bound to. */
  readonly target?: Expression;
}

/** Which names hold where in a program, and the expressions that stand there. */
export interface SymbolTable {
  /** What holds in the functions that stand in expressions. */
  readonly functions: ReadonlyMap<FunctionExpression, Environment>;
  readonly roots: readonly RootExpression[];
}

/** Works out which names hold where in a program. */
export function symbolTableOf(program: Program): SymbolTable {
  const builder = new SymbolTableBuilder();
  const site: Site = {
    environment: new Environment(undefined),
    guards: [],
    isLoose: false,
    within: undefined,
  };
  builder.statements(program.statements, site);
  builder.settle();
  return builder;
}

/** Names by the class whose members they are. */
class PrivateMembers {
  private readonly names = new Map<Environment, Set<string>>();

  add(ofClass: Environment, name: string): void {
    const known = this.names.get(ofClass);
    if (known === undefined) this.names.set(ofClass, new Set([name]));
    else known.add(name);
  }

  has(ofClass: Environment, name: string): boolean {
    return this.names.get(ofClass)?.has(name) === true;
  }
}

const UNKNOWN: Binding = { kind: 'unknown' };

class SymbolTableBuilder {
  readonly functions = new Map<FunctionExpression, Environment>();
  readonly roots: RootExpression[] = [];
  /** Names that are given another value somewhere. */
  private readonly reassigned: { readonly name: string; readonly site: Site }[] = [];
  private readonly instances: {
    readonly node: Extract<Expression, { kind: 'call' }>;
    readonly site: Site;
  }[] = [];

  statements(statements: readonly Statement[], site: Site): void {
    for (const statement of statements) this.statement(statement, site);
  }

  /** What can be told only when all names are known. */
  settle(): void {
    for (const { name, site } of this.reassigned) {
      const found = site.environment.find(name);
      if (found?.binding.kind === 'value' || found?.binding.kind === 'parameter')
        found.environment.names.set(name, UNKNOWN);
    }
    for (const { node, site } of this.instances)
      localClass(node.callee, site.environment)?.instances.push({ call: node, site });
  }

  private statement(statement: Statement, site: Site): void {
    const { environment } = site;
    switch (statement.kind) {
      case 'import':
        for (const { local, module, name } of statement.names) {
          const known = moduleOf(module);
          const imported = known === undefined ? undefined : libraryName(known, name);
          environment.names.set(local, { kind: 'imported', imported });
        }
        return;
      case 'declare':
        return this.declare(statement, site);
      case 'unfollowed':
        for (const name of statement.names) environment.names.set(name, UNKNOWN);
        if (statement.value !== undefined) this.expression(statement.value, site, 'nothing');
        return;
      case 'assign':
        return this.assign(statement, site);
      case 'evaluate':
        return this.expression(statement.value, site, statement.isReturned ? 'returned' : 'nothing');
      case 'class':
        return this.class(statement, site);
      case 'function':
        if (statement.name !== undefined) environment.names.set(statement.name, UNKNOWN);
        this.body(statement.parameters, statement.body, loosely(site));
        return;
      case 'branch':
        return this.branch(statement, site);
    }
  }

  private declare({ name, value, isPrivate }: Extract<Statement, { kind: 'declare' }>, site: Site): void {
    const { names } = site.environment;
    // What is declared without a value gets one later.
    if (value !== undefined) {
      const isFirst = !names.has(name);
      names.set(name, isFirst ? { kind: 'value', value, environment: site.environment, isPrivate } : UNKNOWN);
      this.expression(value, site, isFirst ? 'kept' : 'nothing');
    } else if (isPrivate) this.privates.add(site.environment, name);
  }

  /** Members that are private and get their value in the constructor. */
  private readonly privates = new PrivateMembers();

  private assign({ target, value }: Extract<Statement, { kind: 'assign' }>, site: Site): void {
    const key = keyOf(target);
    const owner = key?.startsWith('this.') ? site.environment.class : undefined;
    if (key !== undefined && owner !== undefined) {
      const own = memberEnvironment(site.environment, owner);
      const known = own?.names.get(key);
      const isFirst = known === undefined && !site.isLoose && site.guards.length === 0;
      const isPrivate = own !== undefined && this.privates.has(own, key);
      own?.names.set(
        key,
        isFirst ? { kind: 'value', value, environment: site.environment, isPrivate } : UNKNOWN,
      );
      return this.expression(value, site, isFirst ? 'kept' : 'returned');
    }
    if (key !== undefined && !key.startsWith('this.')) {
      const known = site.environment.find(key);
      const isFirst = known === undefined && !site.isLoose;
      if (isFirst)
        site.environment.names.set(key, {
          kind: 'value',
          value,
          environment: site.environment,
          // What a constructor keeps under a name of its own, nobody else sees.
          isPrivate: site.within !== undefined,
        });
      else this.reassigned.push({ name: key, site });
      return this.expression(value, site, 'kept');
    }
    this.nested(target, site);
    this.nested(value, site);
    this.roots.push({ expression: value, site, becomes: 'assigned', target });
  }

  private class(statement: ClassStatement, site: Site): void {
    const local: LocalClass = {
      statement,
      outer: site.environment,
      maker: undefined,
      environment: undefined,
      superCall: undefined,
      instances: [],
    };
    if (statement.name !== undefined) site.environment.names.set(statement.name, { kind: 'class', local });
    const environment = new Environment(site.environment, local);
    const own: Site = { environment, guards: [], isLoose: false, within: local };
    for (const member of statement.body) {
      if (member.kind !== 'function') this.statement(member, own);
      else if (!member.isConstructor)
        this.body(member.parameters, member.body, { ...loosely(own), within: undefined });
      else {
        local.maker = member;
        local.environment = this.body(member.parameters, member.body, own);
      }
    }
  }

  private branch(
    { condition, whenTrue, whenFalse }: Extract<Statement, { kind: 'branch' }>,
    site: Site,
  ): void {
    if (condition === undefined) {
      this.statements(whenTrue, loosely({ ...site, environment: new Environment(site.environment) }));
      return;
    }
    this.expression(condition, site, 'nothing');
    for (const [holds, body] of [
      [true, whenTrue],
      [false, whenFalse],
    ] as const) {
      const guard = { condition, environment: site.environment, holds };
      const environment = new Environment(site.environment);
      this.statements(body, { ...site, environment, guards: [...site.guards, guard] });
    }
  }

  private body(parameters: readonly Parameter[], body: readonly Statement[], site: Site): Environment {
    const environment = new Environment(site.environment);
    for (const parameter of parameters) {
      if (parameter.name !== undefined)
        environment.names.set(parameter.name, { kind: 'parameter', parameter });
      for (const part of parameter.parts) environment.names.set(part, UNKNOWN);
    }
    this.statements(body, { ...site, environment });
    return environment;
  }

  private expression(expression: Expression, site: Site, becomes: RootExpression['becomes']): void {
    this.roots.push({ expression, site, becomes });
    this.nested(expression, site);
  }

  /** Functions in an expression have names of their own. */
  private nested(expression: Expression, site: Site): void {
    if (expression.kind === 'function') {
      this.functions.set(expression, this.body(expression.parameters, expression.body, loosely(site)));
      return;
    }
    if (expression.kind === 'call') {
      if (
        expression.callee.kind === 'name' &&
        expression.callee.name === 'super' &&
        site.within !== undefined
      )
        site.within.superCall ??= expression;
      else this.instances.push({ node: expression, site });
    }
    for (const inner of innerOf(expression)) this.nested(inner, site);
  }
}

function loosely(site: Site): Site {
  return { ...site, isLoose: true };
}

/** The names of a class's own body. */
function memberEnvironment(from: Environment, local: LocalClass): Environment | undefined {
  let environment: Environment | undefined = from;
  while (environment !== undefined && environment.ofClass !== local) environment = environment.parent;
  return environment;
}
