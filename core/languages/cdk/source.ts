import type {
  Call,
  ClassStatement,
  Expression,
  FunctionExpression,
  FunctionStatement,
  Parameter,
  Program,
} from '../../syntax/program/tree.ts';
import type { Nagged } from './nagged.ts';
import type { Place, World } from '../../model/index.ts';

/** A class or a module of the construct library: `aws-s3` and `Bucket`; the module itself where `name` is undefined. */
export interface Imported {
  readonly module: string;
  readonly name: string | undefined;
}

/** What a name stands for. */
export type Binding =
  | {
      readonly kind: 'value';
      readonly value: Expression;
      readonly environment: Environment;
      /** Whether nothing outside the file can reach it. */
      readonly isPrivate: boolean;
      /** Whether what it names is a member of something that has a name of its own. */
      readonly isMember?: boolean;
      /** Whether it stands in another file. */
      readonly isForeign?: boolean;
    }
  | {
      readonly kind: 'imported';
      readonly imported: Imported | undefined;
      /** A class of another file of the app. */
      readonly foreign?: LocalClass;
      /** The constants of another file of the app, by their names, where it stands for that. */
      readonly constant?: (name: string) => Binding | undefined;
      /** The module, where it is not the library's. */
      readonly from?: string;
    }
  | { readonly kind: 'parameter'; readonly parameter: Parameter }
  | { readonly kind: 'class'; readonly local: LocalClass }
  /** Something that is not followed: given several values, taken apart, made elsewhere. */
  | {
      readonly kind: 'unknown';
      readonly parameter?: Parameter;
      /** The function that it is. */
      readonly does?: FunctionStatement;
    };

/** The names of another file. */
export interface NamesOfFile {
  /** What holds behind its last statement. */
  readonly end: Environment;
  /** Objects and lists that it changes in ways that are not followed. */
  readonly filled: ReadonlySet<Expression>;
}

/** The names of another file of the app, by the module that an import names. */
export type ImportedFrom = (module: string) => NamesOfFile | undefined;

/** The names that hold in a part of a program. */
export class Environment {
  readonly parent: Environment | undefined;
  readonly names = new Map<string, Binding>();
  /** The class whose body this is. */
  readonly ofClass: LocalClass | undefined;
  /** What runs from one statement to the next, conditions aside; not so what runs any number of times. */
  readonly run: object;
  /** The function whose names these are. */
  readonly function: object;
  /** The block at whose begin this holds. */
  readonly block: Environment;
  /** What holds later in the block, where names have got other values. */
  readonly later: Environment[] = [];

  constructor(
    parent: Environment | undefined,
    {
      ofClass,
      begins,
      block,
    }: { ofClass?: LocalClass; begins?: 'function' | 'run'; block?: Environment } = {},
  ) {
    this.parent = parent;
    this.ofClass = ofClass;
    this.run = parent === undefined || begins !== undefined ? {} : parent.run;
    this.function = parent === undefined || begins === 'function' ? {} : parent.function;
    this.block = block ?? this;
    block?.later.push(this);
  }

  /** What holds behind a statement that gives names of the block other values. */
  then(): Environment {
    return new Environment(this, { block: this.block });
  }

  /** The innermost binding of a name, and where it is. */
  find(name: string): { readonly binding: Binding; readonly environment: Environment } | undefined {
    for (let environment: Environment | undefined = this; environment; environment = environment.parent) {
      const binding = environment.names.get(name);
      if (binding !== undefined) return { binding, environment };
    }
    return undefined;
  }

  /** The class in whose body this is. */
  get class(): LocalClass | undefined {
    return this.ofClass ?? this.parent?.class;
  }
}

/** A class of the file. */
export interface LocalClass {
  readonly statement: ClassStatement;
  /** What holds around it. */
  readonly outer: Environment;
  maker: FunctionStatement | undefined;
  /** The names of its body: `this.x`. */
  members: Environment | undefined;
  /** The constructor's names. */
  environment: Environment | undefined;
  /** `super(…)`. */
  superCall: Call | undefined;
  readonly instances: Instance[];
  /** Of what its constructor is given, what it changes in ways that are not followed. */
  readonly changed: ChangedParameter[];
}

/** A parameter of which something is changed: of an object the property, all of it where undefined. */
export interface ChangedParameter {
  readonly parameter: string;
  readonly property: string | undefined;
}

/** Where something stands: which names hold there, and what it depends on whether it runs. */
export interface Site {
  readonly environment: Environment;
  readonly guards: readonly Guard[];
  /** Whether it may run any number of times, or not at all, for reasons that are not followed. */
  readonly isLoose: boolean;
  /** The class in whose constructor it stands. */
  readonly within: LocalClass | undefined;
}

/** A condition that has to hold, or not to. */
export interface Guard {
  readonly condition: Expression;
  readonly environment: Environment;
  readonly holds: boolean;
}

/** A `new` of a class of the file. */
export interface Instance {
  readonly call: Call;
  readonly site: Site;
}

/** What is called: a function, or a class by its constructor. */
export interface Called {
  /** The names of its body; undefined where it has none. */
  readonly environment: Environment | undefined;
  readonly maker: Pick<FunctionStatement, 'parameters'> | undefined;
  /** Where it is a class. */
  readonly instances?: readonly Instance[];
}

/** A call in whose context parameters are known. */
export interface Frame {
  readonly local: Called;
  readonly call: Call;
  readonly site: Site;
  readonly outer: Frame | undefined;
}

/** A construct whose method makes another one. */
export interface Maker {
  readonly construct: ConstructCall;
  /** The property of the other that is this construct. */
  readonly property: string;
  /** What stands between the ids of both in the path of the other. */
  readonly below: string | undefined;
}

/** A construct that is made. */
export interface ConstructCall {
  readonly node: Call;
  readonly made: Imported & { readonly name: string };
  /** Whose method makes it (`balancer.addListener(…)`); undefined where it is made by itself. */
  readonly maker: Maker | undefined;
  /** The expression of what it is made in. */
  readonly scopeNode: Expression | undefined;
  /** The expression of its id; undefined where the library gives it one. */
  readonly idNode: Expression | undefined;
  /** The id that the library gives it. */
  readonly ownId: string | undefined;
  /** Which of the call's arguments its properties are. */
  readonly propsIndex: number;
  /** Its properties and where they stand; undefined where none are given. */
  readonly props: { readonly node: Expression; readonly site: Site } | undefined;
  readonly site: Site;
  /** The call of the file's own class that makes it, of which the construct library knows only the base. */
  readonly local: LocalClass | undefined;
  readonly uses: Uses;
}

/** A call of a method on a construct. */
export interface MethodUse {
  readonly node: Call;
  readonly method: string;
  readonly site: Site;
  /** Whether nothing is done with what it gives back. */
  readonly isAlone: boolean;
}

/** A property of what is synthesized that is set from outside; a deletion has no value. */
export interface Override {
  /** Canonical, or the L1 class's own name. */
  readonly path: readonly string[];
  readonly isL1Name: boolean;
  readonly value: Expression | undefined;
  /** Where it is set. */
  readonly place: Place;
  readonly site: Site;
}

/** What is done to a construct after it is made. */
export interface Uses {
  readonly calls: MethodUse[];
  readonly overrides: Override[];
  /** What changes it in ways that are not followed, the first of them. */
  touchedBy: Expression | undefined;
  /** Whether a part of it (`service.loadBalancer`) is, with what is made beside its main resource. */
  isPartTouched: boolean;
  /** Whether other code may name it, or call its methods. */
  isShared: boolean;
  /** Whether other code is given a name of it: an ARN, a URL. */
  isNamed: boolean;
  /** Whether the construct library was given it, and may call its methods. */
  isGiven: boolean;
}

/** The feature flags that an app sets; another one has its default. */
export type Flags = ReadonlyMap<string, boolean>;

/** What names mean in a program, and what is done to its constructs. */
export interface Scope {
  readonly program: Program;
  readonly functions: ReadonlyMap<FunctionExpression | FunctionStatement, Environment>;
  readonly constructs: ReadonlyMap<Call, ConstructCall>;
  /** What is no construct and is changed afterwards in ways that are not followed: `statement.addActions(…)`. */
  readonly filled: ReadonlySet<Expression>;
  /** The ids of constructs, each once. */
  readonly names: ReadonlyMap<ConstructCall, string>;
  /** What is suppressed for cdk-nag. */
  readonly nagged: readonly Nagged[];
  /** What changes constructs that nobody sees, here or in another file: an aspect that is no validation. */
  readonly changedUnseenBy: Expression | 'elsewhere' | undefined;
  /** Undefined where the app is not known. */
  readonly flags: Flags | undefined;
}

/** What an expression is evaluated in. */
export interface Reading {
  readonly scope: Scope;
  readonly environment: Environment;
  readonly frame: Frame | undefined;
  readonly world: World;
  readonly depth: number;
}

/** The names of a class's own body. */
export function memberEnvironment(from: Environment, local: LocalClass): Environment | undefined {
  let environment: Environment | undefined = from;
  while (environment !== undefined && environment.ofClass !== local) environment = environment.parent;
  return environment;
}

/** Whether the names that keep values are seen in their own file alone, by the values; of several names the first counts. */
export function privacyIn({ names }: Environment): ReadonlyMap<Expression, boolean> {
  const found = new Map<Expression, boolean>();
  for (const binding of names.values())
    if (binding.kind === 'value' && !found.has(binding.value)) found.set(binding.value, binding.isPrivate);
  return found;
}

/** A site of its own that nothing is certain to run with. */
export function apart(site: Site): Site {
  return { ...site, environment: new Environment(site.environment), isLoose: true };
}

/** The same site, where it may run any number of times. */
export function loosely(site: Site): Site {
  return { ...site, isLoose: true };
}
