import {
  innerOf,
  type ClassStatement,
  type Expression,
  type FunctionExpression,
  type FunctionStatement,
  type Loop,
  type Parameter,
  type Program,
  type Statement,
} from '../../syntax/program/tree.ts';
import {
  bindImports,
  bindParameters,
  choiceOf,
  forgetMember,
  forgetMembers,
  leftBy,
  makesConstruct,
  memberBinding,
  memberOf,
  someOf,
  within,
  UNKNOWN,
} from './bindings.ts';
import { changedByCall, setInPlace, type ChangeInPlace } from './in-place.ts';
import { loopOf, partOf, turnsOver } from './lists.ts';
import { keyOf } from './names.ts';
import { ExpressionWalk, type RootExpression } from './expression-walk.ts';
import {
  Environment,
  loosely,
  memberEnvironment,
  type Binding,
  type ImportedFrom,
  type LocalClass,
  type Site,
} from './source.ts';
import { FilledStatements } from './statements.ts';
import { PrivateMembers } from './private-members.ts';
import { Unsettled } from './unsettled.ts';

/** Which names hold where in a program, and the expressions that stand there. */
export interface SymbolTable {
  /** What holds behind the last statement. */
  readonly end: Environment;
  /** What holds in functions. */
  readonly functions: ReadonlyMap<FunctionExpression | FunctionStatement, Environment>;
  readonly roots: readonly RootExpression[];
  /** Objects and lists that are changed in ways that are not followed. */
  readonly filled: ReadonlySet<Expression>;
  /** All that an object or a list was and became, by each of these. */
  readonly states: ReadonlyMap<Expression, readonly Expression[]>;
}

/** Works out which names hold where in a program. */
export function symbolTableOf(program: Program, importedFrom: ImportedFrom = () => undefined): SymbolTable {
  const later = new Unsettled();
  const builder = new SymbolTableBuilder(program.syntax === 'python', importedFrom, later);
  const site: Site = {
    environment: new Environment(undefined),
    guards: [],
    isLoose: false,
    within: undefined,
  };
  const { environment: end } = builder.statements(program.statements, site);
  later.settle();
  const { functions, roots } = builder.walk;
  return { end, functions, roots, filled: later.filled, states: later.states };
}

class SymbolTableBuilder {
  private readonly isPython: boolean;
  private readonly importedFrom: ImportedFrom;
  private readonly later: Unsettled;
  readonly walk: ExpressionWalk;
  private readonly statementsMade = new FilledStatements();
  /** Whether the function around runs over a list, and what it gives back is in another one. */
  private isOverMembers = false;
  /** What the blocks around change, the innermost last. */
  private readonly blocks: Set<string>[] = [];

  constructor(isPython: boolean, importedFrom: ImportedFrom, later: Unsettled) {
    this.isPython = isPython;
    this.importedFrom = importedFrom;
    this.later = later;
    this.walk = new ExpressionWalk(later, ({ parameters, body }, site, first) =>
      this.body(parameters, body, loosely(site), first),
    );
  }

  statements(statements: readonly Statement[], site: Site): Site {
    let at = site;
    for (const statement of statements) at = this.statement(statement, at);
    return at;
  }

  private statement(statement: Statement, site: Site): Site {
    const { environment } = site;
    switch (statement.kind) {
      case 'import':
        bindImports(environment.block, statement.names, this.importedFrom);
        return site;
      case 'declare':
        return this.declare(statement, site);
      case 'unfollowed':
        for (const name of statement.names) {
          const isKnown = this.isKnownInFunction(name, site);
          if (isKnown) this.later.reassigned.push({ name, site });
          if (isKnown) environment.names.set(name, UNKNOWN);
          else environment.block.names.set(name, someOf(statement.value, environment));
        }
        if (statement.value !== undefined) this.walk.expression(statement.value, site, 'nothing');
        return site;
      case 'assign':
        return this.assign(statement, site);
      case 'evaluate':
        return this.evaluated(statement, site);
      case 'class':
        this.class(statement, site);
        return site;
      case 'function':
        if (statement.name !== undefined)
          environment.block.names.set(statement.name, { kind: 'unknown', does: statement });
        this.function(statement, loosely(site));
        return site;
      case 'branch':
        return this.branch(statement, site);
    }
  }

  private declare({ name, value, isPrivate }: Extract<Statement, { kind: 'declare' }>, site: Site): Site {
    const { names } = site.environment.block;
    // What is declared without a value gets one later.
    if (value === undefined) {
      if (isPrivate) this.privates.add(site.environment, name);
      return site;
    }
    if (this.isKnownInFunction(name, site)) return this.reassign(name, value, site);
    const isFirst = !names.has(name);
    names.set(name, isFirst ? { kind: 'value', value, environment: site.environment, isPrivate } : UNKNOWN);
    if (this.isPython && !name.startsWith('this.')) this.noteChange(name);
    this.walk.expression(value, site, isFirst ? 'kept' : 'nothing');
    return site;
  }

  /** Whether a name of Python, whose functions are its blocks, has a value in the function already. */
  private isKnownInFunction(name: string, { environment }: Site): boolean {
    if (!this.isPython || name.startsWith('this.')) return false;
    return environment.find(name)?.environment.function === environment.function;
  }

  /** Gives a name another value, from the next statement on where it is certain when that is. */
  private reassign(name: string, value: Expression, site: Site): Site {
    this.walk.expression(value, site, 'kept');
    return this.rebind(name, value, site);
  }

  private rebind(name: string, value: Expression, site: Site): Site {
    const found = site.environment.find(name);
    if (found === undefined || found.environment.run !== site.environment.run) {
      // A name of the same spelling may be given its own value later.
      const { environment } = found ?? site;
      this.later.reassigned.push({ name, site: { ...site, environment } });
      return site;
    }
    this.later.changes(found.environment.block, name);
    this.noteChange(name);
    const environment = site.environment.then();
    environment.names.set(name, { kind: 'value', value, environment: site.environment, isPrivate: true });
    return { ...site, environment };
  }

  private noteChange(name: string): void {
    this.blocks.at(-1)?.add(name);
  }

  /** Members that are private and get their value in the constructor. */
  private readonly privates = new PrivateMembers();
  private assign({ target, value }: Extract<Statement, { kind: 'assign' }>, site: Site): Site {
    const key = keyOf(target);
    const owner = key?.startsWith('this.') ? site.environment.class : undefined;
    if (key !== undefined && owner !== undefined) {
      this.assignMember(key, value, owner, site);
      return site;
    }
    if (key !== undefined && !key.startsWith('this.')) {
      if (site.environment.find(key) !== undefined) return this.reassign(key, value, site);
      if (!site.isLoose)
        site.environment.names.set(key, {
          kind: 'value',
          value,
          environment: site.environment,
          // What a constructor keeps under a name of its own, nobody else sees.
          isPrivate: site.within !== undefined,
        });
      else this.later.reassigned.push({ name: key, site });
      this.noteChange(key);
      this.walk.expression(value, site, 'kept');
      return site;
    }
    this.walk.nested(target, site);
    this.walk.nested(value, site);
    this.walk.roots.push({ expression: value, site, becomes: 'assigned', target });
    forgetMember(target, site.environment);
    const change = setInPlace(target, value);
    return change === undefined ? site : this.change(change, site);
  }

  private assignMember(key: string, value: Expression, owner: LocalClass, site: Site): void {
    const own = memberEnvironment(site.environment, owner);
    const known = own?.names.get(key);
    const isFirst = known === undefined && !site.isLoose && site.guards.length === 0;
    const isPrivate = own !== undefined && this.privates.has(own, key);
    own?.names.set(
      key,
      isFirst ? { kind: 'value', value, environment: site.environment, isPrivate } : UNKNOWN,
    );
    this.walk.expression(value, site, isFirst ? 'kept' : 'returned');
  }

  private evaluated({ value, isReturned }: Extract<Statement, { kind: 'evaluate' }>, site: Site): Site {
    const loop = loopOf(value);
    const turned = loop && this.turns(loop.loop, loop.body, site);
    if (turned !== undefined) return turned;
    const change =
      value.kind === 'call'
        ? (changedByCall(value) ?? this.statementsMade.changedBy(value, site.environment))
        : undefined;
    if (change === undefined) {
      const returned = this.isOverMembers ? 'kept' : 'returned';
      this.walk.expression(value, site, isReturned ? returned : 'nothing');
      return site;
    }
    this.walk.roots.push({ expression: value, site, becomes: 'nothing' });
    for (const inner of innerOf(value)) this.walk.nested(inner, site);
    return this.change(change, site);
  }

  /** What a name stands for after a change in place; not known where that may happen at any time. */
  private change(change: ChangeInPlace, site: Site): Site {
    const { changed, after, isDeep } = change;
    const key = keyOf(changed);
    if (key === undefined) return site;
    const found = site.environment.find(key);
    const binding = found?.binding;
    const isOwn =
      (binding?.kind === 'parameter' && !isDeep) ||
      (binding?.kind === 'value' &&
        binding.isMember !== true &&
        (binding.value.kind === 'object' ||
          binding.value.kind === 'list' ||
          this.statementsMade.has(binding.value)));
    const isFollowed =
      isOwn &&
      found?.environment.run === site.environment.run &&
      after !== undefined &&
      !key.startsWith('this.');
    if (!isFollowed) {
      if (binding?.kind === 'class') forgetMembers(binding.local);
      if (binding?.kind === 'parameter') this.later.reassigned.push({ name: key, site });
      this.later.changedUnseen.push({ node: changed, site });
      return site;
    }
    if (binding?.kind === 'value') {
      if (isDeep) this.later.changedUnseen.push(...within(binding.value).map((node) => ({ node, site })));
      const before = this.later.states.get(binding.value) ?? [binding.value];
      before.push(after);
      for (const each of before) this.later.states.set(each, before);
    }
    return this.rebind(key, after, site);
  }

  private class(statement: ClassStatement, site: Site): void {
    const local: LocalClass = {
      statement,
      outer: site.environment,
      maker: undefined,
      environment: undefined,
      members: undefined,
      superCall: undefined,
      instances: [],
      changed: [],
    };
    if (statement.name !== undefined)
      site.environment.block.names.set(statement.name, { kind: 'class', local });
    const environment = new Environment(site.environment, { ofClass: local, begins: 'function' });
    local.members = environment;
    const own: Site = { environment, guards: [], isLoose: false, within: local };
    for (const member of statement.body) {
      if (member.kind !== 'function') this.statement(member, own);
      else if (!member.isConstructor) this.function(member, { ...loosely(own), within: undefined });
      else {
        local.maker = member;
        local.environment = this.body(member.parameters, member.body, own);
      }
    }
  }

  private function(statement: FunctionStatement, site: Site): void {
    this.walk.functions.set(statement, this.body(statement.parameters, statement.body, site));
  }

  private branch(statement: Extract<Statement, { kind: 'branch' }>, site: Site): Site {
    const { condition, loop, whenTrue, whenFalse } = statement;
    if (condition === undefined) {
      const turned = loop?.isWhole === true ? this.turns(loop, whenTrue.slice(2), site) : undefined;
      if (turned !== undefined) return turned;
      const environment = new Environment(site.environment, { begins: 'run' });
      const inLoop = loosely({ ...site, environment });
      this.statements(whenTrue.slice(0, 1), inLoop);
      for (const each of loop === undefined ? [] : (loop.parts ?? [loop.name]))
        environment.names.set(each, memberOf(loop!.over, site.environment));
      this.statements(whenTrue.slice(1), inLoop);
      return site;
    }
    this.walk.expression(condition, site, 'nothing');
    const changed = new Set<string>();
    this.blocks.push(changed);
    const [afterTrue, afterFalse] = (
      [
        [true, whenTrue],
        [false, whenFalse],
      ] as const
    ).map(([holds, body]) => {
      const guard = { condition, environment: site.environment, holds };
      const environment = new Environment(site.environment);
      return this.statements(body, { ...site, environment, guards: [...site.guards, guard] }).environment;
    });
    this.blocks.pop();
    return changed.size === 0 ? site : this.joined(condition, changed, [afterTrue!, afterFalse!], site);
  }

  /** What the branches leave of the names that they change. */
  private joined(
    condition: Expression,
    changed: ReadonlySet<string>,
    [whenTrue, whenFalse]: readonly [Environment, Environment],
    site: Site,
  ): Site {
    const ends = new Environment(site.environment);
    const environment = site.environment.then();
    for (const name of changed) {
      const known = site.environment.find(name);
      this.noteChange(name);
      if (known !== undefined) this.later.changes(known.environment.block, name);
      const value = choiceOf(condition, name);
      ends.names.set(value.whenTrue.name, leftBy(whenTrue, name, value.place));
      ends.names.set(value.whenFalse.name, leftBy(whenFalse, name, value.place));
      environment.names.set(name, { kind: 'value', value, environment: ends, isPrivate: true });
    }
    return { ...site, environment };
  }

  /** A loop over a list that is written down, member by member; undefined of another. Python's leaves its names behind. */
  private turns({ name, parts, over }: Loop, body: readonly Statement[], site: Site): Site | undefined {
    const list = body.some(makesConstruct) ? undefined : turnsOver(over, parts, site.environment);
    if (list === undefined) return undefined;
    this.walk.expression(over, site, 'turned');
    let at = site;
    for (const { node: item, environment: from } of list) {
      const environment = new Environment(at.environment);
      for (const [i, each] of (parts ?? [name]).entries()) {
        const value = parts === undefined ? item : partOf(item, i)!;
        environment.names.set(each, memberBinding(value, from));
      }
      const changed = new Set<string>(this.isPython ? (parts ?? [name]) : []);
      this.blocks.push(changed);
      const end = this.statements(body, { ...at, environment }).environment;
      this.blocks.pop();
      const next = at.environment.then();
      for (const each of changed) {
        const found = end.find(each);
        const isLeft = this.isPython || (each !== name && parts?.includes(each) !== true);
        if (found === undefined || !isLeft) continue;
        next.names.set(each, found.binding);
        this.noteChange(each);
      }
      at = { ...at, environment: next };
    }
    return at;
  }

  private body(
    parameters: readonly Parameter[],
    body: readonly Statement[],
    site: Site,
    first?: Binding,
  ): Environment {
    const environment = new Environment(site.environment, { begins: 'function' });
    bindParameters(environment, parameters, first);
    const wasOverMembers = this.isOverMembers;
    this.isOverMembers = first !== undefined;
    this.blocks.push(new Set());
    this.statements(body, { ...site, environment });
    this.blocks.pop();
    this.isOverMembers = wasOverMembers;
    return environment;
  }
}
