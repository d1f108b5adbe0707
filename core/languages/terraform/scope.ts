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
}

/** A module call of a module, with what it calls; undefined where that cannot be read. */
export interface ModuleCall {
  readonly name: string;
  readonly block: Located;
  readonly module: Module | undefined;
}

/** A directory's blocks by what they are; its identity is the revision of all of it. */
export interface Module {
  /** `''` of a root module, `module.network.` of one that is called. */
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
  /** Who calls it, and in what; undefined of a root module. */
  readonly caller: { readonly module: Module; readonly call: Located } | undefined;
  /** Whether it is called from elsewhere, as far as one can tell: what names its resources may stand there. */
  readonly isLibrary: boolean;
  /** The AWS providers that are set up in it. */
  readonly providers: readonly Located[];
  /** Where it keeps its state. */
  readonly backends: readonly Located[];
}

/** What an expression is evaluated in. */
export interface Scope {
  readonly module: Module;
  readonly section: HclSection;
  readonly world: World;
  /** `each.key`, `each.value`, `count.index`, iterators of `dynamic` blocks, names of `for` expressions. */
  readonly names: ReadonlyMap<string, Value>;
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
