import { all, unknown, type Answer } from './answer.ts';
import { followed } from './following.ts';
import { Members } from './members.ts';
import { parsePath, type Path } from './place.ts';
import { Policy } from './policy.ts';
import { KEPT_INSIDE, mayReach, NOT_KNOWN, type Namer } from './reach.ts';
import type { Relations } from './relations.ts';
import type { Declaration, Neighbours, Template } from './template.ts';
import { Value } from './value.ts';
import type { World } from './world.ts';

/** What a resource stands among. */
export interface Environs {
  readonly template: Template;
  /** Of the template. */
  readonly relations: Relations;
  readonly neighbours: Neighbours;
  /** Whether what another template may name is taken for what it does not, and told as what the answer rests on. */
  readonly isTellingDoubts?: boolean;
}

/** A declared resource in one world, as rules ask it. */
export class Resource {
  readonly declaration: Declaration;
  readonly world: World;
  private readonly environs: Environs;

  constructor(declaration: Declaration, environs: Environs, world: World) {
    this.declaration = declaration;
    this.environs = environs;
    this.world = world;
  }

  get type(): string {
    return this.declaration.type;
  }

  get name(): string {
    return this.declaration.name;
  }

  /** The resource itself as a value: what a finding about all of it points at. */
  get self(): Value {
    return new Value({ kind: 'present' }, this.declaration.place, []);
  }

  /** A property by its canonical path; of what is restored, copied or started from a template, its source's. */
  get(path: string | Path, depth = 0): Value {
    const segments = parsePath(path);
    this.world.onRead?.(this.type, segments);
    return followed(this, segments, this.declaration.property(segments, this.world), depth);
  }

  get isInTerraform(): boolean {
    return this.environs.template.language === 'terraform';
  }

  /** The members of a list property. */
  list(path: string | Path): Members<Value> {
    return this.get(path).list();
  }

  /** `DeletionPolicy`, `UpdateReplacePolicy`. */
  attribute(name: string): Value {
    return this.declaration.attribute(name, this.world);
  }

  /** The statements of a policy document, whichever way it is written. */
  policy(path: string | Path): Policy {
    return new Policy(this.get(path));
  }

  /**
   * Where AWS's default is secure: the value, or that default. Profiles that want it declared see it absent,
   * so that a question about it is answered no.
   */
  getOrServiceDefault(path: string | Path, meaning: string | number | boolean): Value {
    const value = this.get(path);
    return this.world.strict ? value : value.or(meaning);
  }

  /** All resources of the types in this template that exist in this world; open where its language has no table for one. */
  siblings(...types: readonly string[]): Members<Resource> {
    const { template } = this.environs;
    const { reads } = this.world;
    const declarations = types.flatMap((type) => {
      const found = template.ofType(type);
      reads.set(`type\t${type}`, { kind: 'type', type, found });
      return found;
    });
    return this.existing(declarations, template.open || this.isUnseen(types));
  }

  /**
   * The resources of a type whose property at `path` names this one; open where one of them may, and where the template's
   * language has no table for the type. With scope `workspace`, what other templates declare counts as well.
   */
  related(
    type: string,
    path: string,
    options: { readonly scope?: 'template' | 'workspace' } = {},
  ): Members<Resource> {
    const { template, relations, neighbours } = this.environs;
    this.world.onRead?.(type, parsePath(path));
    const { name } = this;
    const candidates = relations.naming(type, path, name);
    this.world.reads.set(`naming\t${type}\t${path}\t${name}`, {
      kind: 'naming',
      type,
      path,
      name,
      found: candidates,
    });
    const isUnreachable = this.declaration.isUnreachableFrom?.(type) === true;
    const mayHide = (template.open && !isUnreachable && !this.isOutOfReach()) || this.isUnseen([type]);
    const naming = this.existing(candidates, mayHide).where((other) => this.namedBy(other, path));
    let { open } = naming;
    if (options.scope === 'workspace' && !isUnreachable) {
      this.world.reads.set('neighbours', { kind: 'neighbours', found: neighbours.revision });
      const namers = this.namersOf(type, path);
      const isTold =
        this.environs.isTellingDoubts === true &&
        namers.every(({ at, isCertain }) => at !== undefined && !isCertain);
      if (isTold) for (const { at } of namers) this.world.doubts.add(at!);
      else open ||= namers.length > 0;
    }
    return new Members(naming.items, open, this.self);
  }

  /** The resource of this template that a property names, or undefined. */
  referenced(path: string | Path): Resource | undefined {
    return this.resolve(this.get(path));
  }

  /** The resource of this template that a value names, or undefined. */
  resolve(value: Value): Resource | undefined {
    const { data } = value;
    if (data.kind !== 'present' || data.reference === undefined || data.reference.scope !== 'template')
      return undefined;
    const { name } = data.reference;
    const declaration = this.environs.template.named(name);
    this.world.reads.set(`name\t${name}`, { kind: 'name', name, found: declaration });
    return declaration === undefined ? undefined : this.other(declaration);
  }

  /**
   * Whether anything else in the template mentions this resource, but for resources of the types in `except`; no is
   * certain, while a mention may be a comment.
   */
  mentioned(except: readonly string[]): Answer {
    const { template } = this.environs;
    const found = template.mentions?.(this.declaration, except);
    this.world.reads.set('open', { kind: 'open', found: template.open });
    const { name } = this;
    this.world.reads.set(`mentions\t${name}\t${except.join(',')}`, { kind: 'mentions', name, except, found });
    return found === undefined || (template.open && !this.isOutOfReach())
      ? unknown
      : this.self.decided(found);
  }

  /** Whether all the properties are as asked, each at its own path. */
  every(questions: { readonly [path: string]: (value: Value) => Answer }): Answer {
    return all(...Object.entries(questions).map(([path, question]) => question(this.get(path))));
  }

  private isOutOfReach(): boolean {
    return this.declaration.isOutOfReach?.() === true;
  }

  /** Whether there may be resources of one of the types that the template's language declares and no table lists. */
  private isUnseen(types: readonly string[]): boolean {
    return types.some((type) => this.environs.template.speaks(type) !== 'yes');
  }

  /** Those that exist in this world; open where one may, or where there may be others. */
  private existing(declarations: readonly Declaration[], mayHide: boolean): Members<Resource> {
    const found: Resource[] = [];
    const { template } = this.environs;
    let open = mayHide || this.declaration.partial === true;
    this.world.reads.set('open', { kind: 'open', found: template.open });
    for (const declaration of declarations) {
      const exists = declaration === this.declaration ? true : declaration.exists(this.world);
      if (exists === undefined) open = true;
      else if (exists) found.push(this.other(declaration));
    }
    return new Members(found, open, this.self);
  }

  /** What of other templates may name this resource, and whether it certainly does. */
  private namersOf(type: string, path: string): readonly (Namer & { readonly isCertain: boolean })[] {
    const { template, neighbours } = this.environs;
    const namers = neighbours.namers(type, path);
    if (namers.length === 0) return [];
    const name = nameKnownOf(this.declaration.property(['*name'], this.world));
    const known = {
      ...(template.outward?.(this.declaration) ?? KEPT_INSIDE),
      name,
      isAmongStacks: neighbours.count('AWS::CloudFormation::Stack') > 0,
    };
    const isWhole = (text: string | undefined): boolean => text !== undefined && !/[…*]/.test(text);
    return namers
      .filter((namer) => mayReach(namer, known))
      .map((namer) => ({
        ...namer,
        isCertain:
          (namer.kind === 'text' && isWhole(namer.text) && isWhole(name)) ||
          (namer.kind === 'import' && known.exports.some((key) => key === namer.text && isWhole(key))),
      }));
  }

  private namedBy(other: Resource, path: string): Answer {
    const value = other.get(path);
    if (value.data.kind === 'list') return value.list().some((item) => this.isMeantBy(item));
    return this.isMeantBy(value);
  }

  /** Whether a value refers to this resource, or says its physical name. */
  private isMeantBy(value: Value): Answer {
    const named = value.refersTo(this);
    if (named.truth === 'yes') return named;
    const text = value.identity();
    const name = text === undefined ? undefined : this.declaration.property(['*name'], this.world).identity();
    return text !== undefined && name !== undefined && isPartOf(text, name) ? value.decided(true) : named;
  }

  private other(declaration: Declaration): Resource {
    return new Resource(declaration, this.environs, this.world);
  }
}

/** What is known of a physical name; undefined where AWS makes one up. */
function nameKnownOf(name: Value): string | undefined {
  if (name.data.kind === 'absent') return undefined;
  return name.data.kind === 'literal' || name.data.kind === 'text' ? String(name) : NOT_KNOWN;
}

/** No resource has a longer name. */
const LONGEST_NAME = 1024;

/** Whether a text is the name by itself, or has it as a whole part of an ARN or a URL. */
function isPartOf(text: string, name: string): boolean {
  if (name === '') return false;
  if (text === name || name.length > LONGEST_NAME) return text === name;
  const isBorder = (at: number): boolean => at < 0 || at >= text.length || ':/'.includes(text[at]!);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (isBorder(at - 1) && isBorder(at + name.length)) return true;
  return false;
}
