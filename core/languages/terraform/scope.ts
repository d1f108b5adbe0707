import type { Place, Value, World } from '../../model/index.ts';
import type { Expression, HclBlock, HclSection, Range } from '../../syntax/hcl/tree.ts';

/** A block with the section that its offsets count from. */
export interface Located<T = HclBlock> {
  readonly section: HclSection;
  readonly node: T;
}

export interface Variable {
  readonly name: string;
  readonly block: Located;
  readonly default: Located<Expression> | undefined;
  /** What `terraform.tfvars` gives it. */
  readonly given: Located<Expression> | undefined;
  readonly sensitive: boolean;
  /** Its type constraint. */
  readonly type: Located<Expression> | undefined;
  /** Whether `null` is a value of it, and does not mean its default. */
  readonly nullable: boolean;
}

/** What tells the copies of a block apart: a key of `for_each`, a number of `count`. */
export type Key = string | number;

/** What names mean in expressions: `each`, `count`, iterators of `dynamic` blocks, names of `for` expressions. */
export type Names = ReadonlyMap<string, Value>;

/** One of the copies that `count` or `for_each` make of a block. */
export interface Copy {
  /** Undefined of a block that is not repeated, and of a copy that stands for all where their keys are not known. */
  readonly key: Key | undefined;
  /** What `each` and `count` are in it. */
  readonly names: (world: World) => Names;
  /** Whether it is made; undefined where that cannot be known. */
  readonly exists: (world: World) => boolean | undefined;
}

/** A module as one copy of a call makes it. */
export interface ModuleInstance {
  readonly copy: Copy;
  readonly module: Module;
}

/** Which copies of a call are alike: one of each kind is read, and stands for the others. */
export interface Alike {
  /** Those that are read. */
  readonly copies: readonly Copy[];
  /** The keys of the copies for which a block of the called module is as it is for one; none where another one stands for that. */
  readonly keysOf: (copy: Copy, block: Located) => readonly Key[];
}

/** A module call of a module. */
export interface ModuleCall {
  readonly name: string;
  readonly block: Located;
  /** What it calls, once for each copy; undefined where that cannot be read. */
  readonly instances: (() => readonly ModuleInstance[]) | undefined;
}

/** A directory's blocks by what they are, as one call of it has them; its identity is the revision of all of it. */
export interface Module {
  /** `''` of a root module, `module.network["a"].` of one that is called. */
  readonly prefix: string;
  /** Its directory, as the caller names it: what `path.module` is. */
  readonly directory: string;
  /** The text of a file by its path; undefined where nobody reads files. */
  readonly text: ((path: string) => string | undefined) | undefined;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly locals: ReadonlyMap<string, Located<Expression>>;
  readonly outputs: ReadonlyMap<string, Located>;
  readonly resources: ReadonlyMap<string, Located>;
  readonly data: ReadonlyMap<string, Located>;
  readonly calls: ReadonlyMap<string, ModuleCall>;
  /** Who calls it, in what, and for which copy of the call; undefined of a root module. */
  readonly caller: Caller | undefined;
  /** Whether some of its blocks hold what stands in other files. */
  readonly hasOverrides: boolean;
  /** Whether it is called from elsewhere, as far as one can tell: what names its resources may stand there. */
  readonly isLibrary: boolean;
  /** Of a root module: the major version of the AWS provider that its settings or its lock file name. */
  readonly awsVersion: number | undefined;
  /** The AWS providers that are set up in it. */
  readonly providers: readonly Located[];
  /** Where it keeps its state. */
  readonly backends: readonly Located[];
}

/** The call that an instance of a module is made by. */
export interface Caller {
  readonly module: Module;
  readonly call: Located;
  readonly copy: Copy;
  /** Which copies it stands for; for itself alone where undefined. */
  readonly alike?: Alike | undefined;
}

/** What an expression is evaluated in. */
export interface Scope {
  readonly module: Module;
  readonly section: HclSection;
  readonly world: World;
  readonly names: Names;
  /** How deep references lead; one that leads to itself is unknown. */
  readonly depth: number;
}

/** The place of a stretch of the scope's section. */
export function placeOf(scope: Pick<Scope, 'section'>, { start, end }: Range): Place {
  return { source: scope.section, start, end };
}

/** The value of a block's attribute, or undefined where it has none. */
export function attributeOf({ body }: HclBlock, name: string): Expression | undefined {
  return body.attributes.find((attribute) => attribute.name === name)?.value;
}

/** `aws_ami` of a resource, `data.aws_ami` of what is only looked up, `provider.aws`, `backend.s3`. */
export function writtenTypeOf({ node }: Located): string {
  const type = node.labels[0]?.text ?? '';
  return node.type === 'resource' || node.type === 'module' ? type : `${node.type}.${type}`;
}
