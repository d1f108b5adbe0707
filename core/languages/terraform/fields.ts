import { Value, type Literal, type Path } from '../../model/index.ts';
import type { Attribute, HclBlock } from '../../syntax/hcl/tree.ts';
import { blocksOf, type BlockInstance } from './blocks.ts';
import { renamed } from '../renamed.ts';
import { listOf, mapOf } from './collections.ts';
import { evaluate } from './evaluate.ts';
import { scopeOf } from './override.ts';
import { providerVersion } from './provider-version.ts';
import { placeOf, type Scope } from './scope.ts';

/**
 * How a canonical property is written in Terraform: what it is read from, and where an edit of it goes. `read` gets the
 * block that the property's owner is, the canonical path of the property, and the number of a list's first member.
 */
export interface Field {
  read(owner: BlockInstance, path: Path, from?: number): Value;
  /** The attribute or block, from the owner: what an edit writes; undefined where it cannot be written. */
  readonly at: readonly string[] | undefined;
  /** The fields of what is nested. */
  readonly fields?: Fields;
  /** Literals of the canonical vocabulary by Terraform's. */
  readonly words?: Readonly<Record<string, Literal>>;
  readonly list?: boolean;
  /** The attribute that tells nested blocks apart, where they are one map. */
  readonly key?: string;
  /** The attributes that are the members of a list of keys and values. */
  readonly keyed?: Keyed;
  /** What Terraform says without writing it. */
  readonly implied?: Literal;
  /** What every new block of a list has to hold. */
  readonly beside?: readonly string[];
  /** How names within the value are written, where it is one attribute with a structure. */
  readonly rename?: (name: string) => string;
}

/** A list of keys and values, each of which is an attribute of its own in Terraform. */
export interface Keyed {
  /** Attributes by their keys, in the order of the list. */
  readonly fields: Readonly<Record<string, Field>>;
  /** What the list calls the key and the value. */
  readonly names: readonly [key: string, value: string];
}

/** Canonical names to fields; a name that is not listed is unknown. */
export type Fields = Readonly<Record<string, Field>>;

interface AttributeOptions {
  /** What the provider gives where the attribute is not there and CloudFormation would mean something else. */
  readonly default?: Literal;
  /** What the provider gave in its place before a major version. */
  readonly before?: { readonly version: number; readonly default: Literal };
  /** Terraform's literals, and the canonical ones that they stand for. */
  readonly words?: Readonly<Record<string, Literal>>;
}

/** An attribute of the block. */
export function attr(name: string, options: AttributeOptions = {}): Field {
  return {
    at: [name],
    words: options.words,
    read: ({ block, scope: outer }, path) => {
      const attribute = attributeNamed(block, name);
      const scope = attribute === undefined ? outer : scopeOf(attribute, outer);
      if (attribute === undefined) {
        const inline = blocksOf(block, name, scope);
        if (inline.instances.length > 0 || inline.open)
          return Value.unknown(headerPlace({ block, scope }), path);
        return missing({ block, scope }, path, meaningOf(scope, options));
      }
      const structured =
        attribute.value.kind === 'object' ||
        attribute.value.kind === 'tuple' ||
        attribute.value.kind === 'for';
      const onLine = !scope.section.text.slice(attribute.value.start, attribute.value.end).includes('\n');
      const mark =
        structured || !onLine ? { start: attribute.start, end: attribute.nameEnd } : attribute.value;
      const value = evaluate(attribute.value, scope, path, mark);
      // `null` leaves the attribute out.
      // The provider does not send an empty text.
      if (value.literal() === '' && value.origin === undefined) return Value.absent(value.place, path);
      const meaning = value.data.kind === 'absent' ? meaningOf(scope, options) : undefined;
      if (meaning !== undefined) return value.or(meaning);
      if (SECRET.test(name) && isPutInLater(block, name)) return Value.unknown(value.place, path);
      return options.words === undefined ? value : translated(value, options.words);
    },
  };
}

/** What the provider gives where an attribute is not there. */
function meaningOf({ module }: Scope, { default: standing, before }: AttributeOptions): Literal | undefined {
  return before !== undefined && providerVersion(module) < before.version ? before.default : standing;
}

/** An attribute, or its write-only twin. */
function attributeNamed({ body }: HclBlock, name: string): Attribute | undefined {
  return (
    body.attributes.find((each) => each.name === name) ??
    body.attributes.find((each) => each.name === `${name}_wo`)
  );
}

/** Attributes for which people write something that somebody else then replaces. */
const SECRET = /(?:password|secret|token|credential|(?:^|_)value|(?:^|_)key)(?:_string|_binary|_json)?$/;

/** Whether Terraform leaves an attribute alone once the resource is made: what is written is but a first value. */
function isPutInLater({ body }: HclBlock, name: string): boolean {
  const lifecycle = body.blocks.find(({ type }) => type === 'lifecycle');
  const ignored = lifecycle?.body.attributes.find((each) => each.name === 'ignore_changes')?.value;
  if (ignored === undefined) return false;
  const all = ignored.kind === 'tuple' ? ignored.items : [ignored];
  return all.some((node) => {
    const word = node.kind === 'traversal' ? node.root : node.kind === 'literal' ? node.value : undefined;
    return word === 'all' || word === name || word === `${name}_wo` || word === `${name}_wo_version`;
  });
}

function translated(value: Value, words: Readonly<Record<string, Literal>>): Value {
  const literal = value.literal();
  const word = literal === undefined ? undefined : words[String(literal)];
  if (word === undefined) return value;
  return new Value({ kind: 'literal', value: word }, value.place, value.path, value.origin);
}

function missing(owner: BlockInstance, path: Path, meaning?: Literal): Value {
  const absent = Value.absent(headerPlace(owner), path);
  return meaning === undefined ? absent : absent.or(meaning);
}

/** The name of a block: where a finding about something that is missing in it stands. */
export function headerPlace({
  block,
  scope,
}: {
  readonly block: HclBlock;
  readonly scope: Pick<Scope, 'section'>;
}): Value['place'] {
  const name = block.labels.at(-1);
  return placeOf(
    scope,
    name === undefined || !['resource', 'data'].includes(block.type)
      ? { start: block.start, end: block.headerEnd }
      : name,
  );
}

/** A nested block, of which there is at most one, or an attribute that holds an object. */
export function object(name: string, fields: Fields): Field {
  return {
    at: [name],
    fields,
    read: (owner, path) => {
      const { instances, open } = blocksOf(owner.block, name, owner.scope);
      const [first] = instances;
      if (open) return Value.unknown(headerPlace(owner), path);
      if (first === undefined) return missing(owner, path);
      return mapped(first, fields, path);
    },
  };
}

/** All nested blocks of a type; new ones hold empty blocks of the names `beside` too, which the provider demands. */
export function list(name: string, fields: Fields, beside: readonly string[] = []): Field {
  return {
    at: [name],
    fields,
    list: true,
    beside,
    read: (owner, path, from = 0) => {
      const { instances, open } = blocksOf(owner.block, name, owner.scope);
      if (instances.length === 0 && !open) return missing(owner, path);
      const members = instances.map((instance, i) => () => mapped(instance, fields, [...path, from + i]));
      return listOf(members, owner.scope, path, headerPlace(owner), open);
    },
  };
}

/** A property that stands in a nested block of Terraform's. */
export function inside(name: string, field: Field): Field {
  return {
    ...field,
    at: field.at && [name, ...field.at],
    read: (owner, path) => {
      const { instances, open } = blocksOf(owner.block, name, owner.scope);
      const [first] = instances;
      if (open) return Value.unknown(headerPlace(owner), path);
      return first === undefined ? missing(owner, path) : field.read(first, path);
    },
  };
}

/** A canonical object whose parts stand in the owner itself. */
export function group(fields: Fields, present?: (owner: BlockInstance) => boolean): Field {
  return {
    at: [],
    fields,
    read: (owner, path) => (present?.(owner) === false ? missing(owner, path) : mapped(owner, fields, path)),
  };
}

/** Nested blocks as one map: each by what its attribute `key` says. */
export function byKey(name: string, key: string, fields: Fields): Field {
  const read: Field['read'] = (owner, path) => {
    const { instances, open } = blocksOf(owner.block, name, owner.scope);
    if (instances.length === 0 && !open) return missing(owner, path);
    const entries = new Map<string, () => Value>();
    let unknown = open;
    for (const instance of instances) {
      const word = attr(key).read(instance, path).literal();
      if (word === undefined) unknown = true;
      else entries.set(String(word), () => mapped(instance, fields, [...path, String(word)]));
    }
    return mapOf(entries, owner.scope, path, spanOf(owner.block), unknown);
  };
  return { at: [name], key, fields, read };
}

/** Attributes whose names are the canonical ones in Terraform's way of writing: `KmsKeyId` is `kms_key_id`. */
export function same(...names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, attr(inTerraform(name))]));
}

/** `DBSubnetGroupName` as `db_subnet_group_name`. */
export function inTerraform(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1_')
    .toLowerCase();
}

/** Fields that are read and never written. */
export function unwritten(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { at: undefined, read: (owner, path, from) => field.read(owner, path, from) },
    ]),
  );
}

/** What Terraform cannot write there. */
export const never: Field = computed((owner, path) => Value.absent(headerPlace(owner), path));

/** What Terraform cannot write there although it may be so. */
export const unknowable: Field = computed((owner, path) => Value.unknown(headerPlace(owner), path));

/** What a resource type of Terraform's is by itself. */
export function constant(value: Literal): Field {
  const read: Field['read'] = (owner, path) =>
    new Value({ kind: 'literal', value }, headerPlace(owner), path);
  return { at: undefined, implied: value, read };
}

/** A list of the one value of an attribute. */
export function only(name: string): Field {
  const one = attr(name);
  return computed((owner, path) => {
    const value = one.read(owner, [...path, 0]);
    if (value.data.kind === 'absent') return Value.absent(value.place, path);
    return new Value({ kind: 'list', items: () => [value], open: false }, value.place, path);
  });
}

/** A list of one member, whose parts stand in the owner itself. */
export function one(fields: Fields): Field {
  return {
    at: [],
    fields,
    list: true,
    read: (owner, path) =>
      listOf([() => mapped(owner, fields, [...path, 0])], owner.scope, path, spanOf(owner.block)),
  };
}

/** A property that Terraform writes in one of two ways: the second is read where the first is not there. */
export function either(first: Field, second: Field): Field {
  return {
    ...first,
    read: (owner, path) => {
      const value = first.read(owner, path);
      return value.data.kind === 'absent' ? second.read(owner, path) : value;
    },
  };
}

/** The members of several fields as one list. */
export function joined(...fields: readonly Field[]): Field {
  return computed((owner, path) => {
    const lists: Value[] = [];
    const members: Value[] = [];
    for (const field of fields) {
      const part = field.read(owner, path, members.length);
      lists.push(part);
      if (part.data.kind === 'list') members.push(...part.data.items());
    }
    const open = lists.some(({ data }) => (data.kind === 'list' ? data.open : data.kind !== 'absent'));
    if (members.length === 0 && !open) return Value.absent(headerPlace(owner), path);
    return new Value({ kind: 'list', items: () => members, open }, headerPlace(owner), path);
  });
}

/** An attribute that holds JSON, as what the text says. */
export function json(name: string): Field {
  const written = attr(name);
  return { ...written, read: (owner, path) => written.read(owner, path).parsed() };
}

/** A nested block that is not there where its attribute says that it is off. */
export function unlessOff(field: Field, block: string, attribute: string): Field {
  const isOn = inside(block, attr(attribute));
  return {
    ...field,
    read: (owner, path) => {
      const on = isOn.read(owner, path);
      if (on.literal() === false) return Value.absent(on.place, path);
      const value = field.read(owner, path);
      return on.data.kind === 'unknown' ? Value.unknown(value.place, path) : value;
    },
  };
}

/** A JSON text whose keys begin with small letters where CloudFormation's begin with capitals. */
export function capitalized(name: string): Field {
  const written = attr(name);
  return {
    ...written,
    at: undefined,
    read: (owner, path) =>
      renamed(
        written.read(owner, path).parsed(),
        (key) => key.charAt(0).toLowerCase() + key.slice(1),
        (key) => key.charAt(0).toUpperCase() + key.slice(1),
      ),
  };
}

/** An attribute whose structure has the canonical names in another way of writing; a name that has none stands for itself. */
export function renaming(field: Field, rename: (name: string) => string): Field {
  return { ...field, rename, read: (owner, path) => renamed(field.read(owner, path), rename) };
}

/** A list of keys and values, each of which has an attribute of its own in Terraform. */
export function keyed(
  attributes: Readonly<Record<string, Field>>,
  [key, value]: readonly [string, string],
): Field {
  const read: Field['read'] = (owner, path) => {
    const span = spanOf(owner.block);
    const members = Object.entries(attributes).flatMap(([name, field], i) => {
      const given = field.read(owner, [...path, i, value]);
      if (given.data.kind === 'absent') return [];
      const entries = new Map([
        [key, () => new Value({ kind: 'literal', value: name }, given.place, [...path, i, key])],
        [value, () => given],
      ]);
      return [() => mapOf(entries, owner.scope, [...path, i], span)];
    });
    return listOf(members, owner.scope, path, span);
  };
  return { at: undefined, keyed: { fields: attributes, names: [key, value] }, read };
}

/** Whether the block has one of that name inside, as a literal: for what CloudFormation cannot say, and so must not be asked. */
export function declares(name: string): Field {
  return computed((owner, path) => {
    const { instances, open } = blocksOf(owner.block, name, owner.scope);
    if (open) return Value.unknown(headerPlace(owner), path);
    return new Value({ kind: 'literal', value: instances.length > 0 }, headerPlace(owner), path);
  });
}

/** Whether Terraform makes the successor of a resource before it destroys the resource. */
export const CREATE_BEFORE_DESTROY: Field = {
  ...inside('lifecycle', attr('create_before_destroy')),
  read: (owner, path) => inside('lifecycle', attr('create_before_destroy')).read(owner, path).or(false),
};

/** Whether a block has the attribute. */
export function has(name: string): (owner: BlockInstance) => boolean {
  return ({ block }) => block.body.attributes.some((attribute) => attribute.name === name);
}

/** A property that is worked out. */
export function computed(read: Field['read']): Field {
  return { at: undefined, read };
}

/** The fields of a block as one map; what is not among them is unknown. */
export function mapped(owner: BlockInstance, fields: Fields, path: Path): Value {
  const entries = new Map(
    Object.entries(fields).map(([name, field]) => [name, () => field.read(owner, [...path, name])] as const),
  );
  return mapOf(entries, owner.scope, path, spanOf(owner.block), true);
}

function spanOf(block: HclBlock): { start: number; end: number } {
  return { start: block.start, end: block.headerEnd };
}
