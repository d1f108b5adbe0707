import { Interpolation, Mention, type Edit, type EditValue } from '../../../model/index.ts';
import type { TfDeclaration } from '../declaration.ts';
import { hasType } from '../provider-version.ts';
import type { TfTemplate } from '../read.ts';
import { attributeOf, type Module } from '../scope.ts';
import { plainTable } from '../tables/index.ts';

type Addition = Extract<Edit, { kind: 'add' }>;
type Parameter = Extract<Edit, { kind: 'parameter' }>;

/** A name that Terraform has for what a mention of an edit points at. */
interface Address {
  readonly type: string;
  readonly label: string;
}

/** What edits add to a module, by the names that they give it. */
export interface Added {
  readonly module: Module | undefined;
  readonly addresses: ReadonlyMap<string, Address>;
  /** Of the parameters, those for which there is no variable yet. */
  readonly variables: ReadonlyMap<string, Parameter>;
  /** The data sources that stand for pseudo parameters, by their types: their labels. */
  readonly data: Map<string, string>;
  readonly nameOf: (resource: string) => string | undefined;
}

/** How what edits add is called in Terraform; undefined where a part has no counterpart or its name is taken. */
export function namesOfAdded(template: TfTemplate, edits: readonly Edit[]): Added | undefined {
  const addresses = new Map<string, Address>();
  const variables = new Map<string, Parameter>();
  const [first] = edits;
  const module =
    first === undefined || first.kind === 'default' ? undefined : ownerOf(template, first)?.module;
  for (const edit of edits) {
    if (edit.kind !== 'add' && edit.kind !== 'parameter') continue;
    const owner = template.named(edit.after);
    if (owner === undefined) return undefined;
    if (edit.kind === 'parameter') {
      // Its callers would have to give it a value.
      if (owner.module.caller !== undefined || owner.block.section.json === true) return undefined;
      const [label, isNew] = variableFor(edit, owner.module);
      addresses.set(edit.name, { type: 'var', label });
      if (isNew) variables.set(label, edit);
      continue;
    }
    const type = plainTable(edit.type)?.type;
    const own = owner.block.node.labels[1]?.text;
    if (type === undefined || own === undefined || !edit.name.startsWith(edit.after)) return undefined;
    const label = `${own}_${inSnake(edit.name.slice(edit.after.length))}`;
    if (owner.module.resources.has(`${type}.${label}`) || isRepeated(owner)) return undefined;
    if (!hasType(owner.module, type)) return undefined;
    addresses.set(edit.name, { type, label });
  }
  const nameOf = (resource: string): string | undefined => {
    const declaration = template.named(resource);
    // A declaration that was kept has its module as it was then.
    if (declaration?.module.prefix !== module?.prefix || declaration === undefined || isRepeated(declaration))
      return undefined;
    return declaration.name.slice(declaration.module.prefix.length);
  };
  return { module, addresses, variables, data: new Map(), nameOf };
}

/** The declaration that an edit is about, or stands behind. */
export function ownerOf(
  template: TfTemplate,
  edit: Exclude<Edit, { kind: 'default' }>,
): TfDeclaration | undefined {
  return template.named('after' in edit ? edit.after : edit.resource);
}

function isRepeated({ block: { node } }: TfDeclaration): boolean {
  return (attributeOf(node, 'count') ?? attributeOf(node, 'for_each')) !== undefined;
}

/** The variable for a parameter, and whether it is new; one that is there already, a list or not as asked, serves. */
function variableFor(
  { name, type }: Parameter,
  { variables }: Module,
): readonly [label: string, isNew: boolean] {
  const asked = inSnake(name);
  for (let label = asked, i = 2; ; label = `${asked}_${i++}`) {
    const standing = variables.get(label);
    if (standing === undefined) return [label, true];
    const { section, node } = standing.block;
    const form = attributeOf(node, 'type');
    const written = form === undefined ? 'string' : section.text.slice(form.start, form.end);
    if (/^"?(?:list|set|tuple)\b/.test(written) === isList(type)) return [label, false];
  }
}

/** Whether a parameter of the type holds a list. */
export function isList(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<');
}

/** An edit that speaks of added resources as Terraform does. */
export function inTerraformNames(edit: Edit, added: Added): Edit {
  if (edit.kind === 'set' || edit.kind === 'append' || edit.kind === 'attribute')
    return { ...edit, value: renamed(edit.value, added) };
  if (edit.kind !== 'add') return edit;
  const properties = renamed(edit.properties, added) as Addition['properties'];
  return { ...edit, properties };
}

function inSnake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1_')
    .toLowerCase();
}

/** What a mention that has no name here is changed to: nothing can be written with it. */
const NOWHERE = new Mention('');

function renamed(value: EditValue, added: Added): EditValue {
  if (typeof value === 'string') {
    const address = added.addresses.get(value);
    return address === undefined || address.type === 'var' ? value : address.label;
  }
  if (value instanceof Mention) return mentioned(value, added);
  if (value instanceof Interpolation) return withoutStack(value, added) ?? joined(value, added);
  if (Array.isArray(value)) return (value as readonly EditValue[]).map((item) => renamed(item, added));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, added)]));
}

function mentioned({ resource, attribute }: Mention, { addresses, nameOf }: Added): Mention {
  const address = addresses.get(resource);
  const name = address === undefined ? nameOf(resource) : `${address.type}.${address.label}`;
  return name === undefined ? NOWHERE : new Mention(name, attribute);
}

function joined({ parts }: Interpolation, added: Added): EditValue {
  const own = parts.map((part) => {
    if (typeof part === 'string') return part;
    return part instanceof Mention ? mentioned(part, added) : ofPseudo(part.pseudo, added);
  });
  const [only] = own;
  return own.length === 1 && only instanceof Mention ? only : new Interpolation(own);
}

const PSEUDO: Readonly<Record<string, readonly [type: string, attribute: string]>> = {
  'AWS::AccountId': ['aws_caller_identity', 'AccountId'],
  'AWS::Partition': ['aws_partition', 'Partition'],
  'AWS::Region': ['aws_region', 'Id'],
};

/** What the data source of a pseudo parameter says; one without arguments that is there already serves. */
function ofPseudo(pseudo: string, { module, data }: Added): Mention {
  const source = PSEUDO[pseudo];
  if (source === undefined || module === undefined) return NOWHERE;
  const [type, attribute] = source;
  let label = data.get(type);
  if (label === undefined) {
    const plain = [...module.data].find(
      ([address, { node }]) => address.startsWith(`${type}.`) && node.body.attributes.length === 0,
    );
    label = plain?.[0].slice(type.length + 1) ?? 'current';
    if (plain === undefined && module.data.has(`${type}.current`)) return NOWHERE;
    data.set(type, label);
  }
  return new Mention(`data.${type}.${label}`, attribute);
}

/** `${AWS::StackName}-name` is a name of its own where there are no stacks, and behind a prefix too. */
function withoutStack({ parts }: Interpolation, { addresses }: Added): string | undefined {
  const at = parts.findIndex(
    (part) => typeof part === 'object' && 'pseudo' in part && part.pseudo === 'AWS::StackName',
  );
  const [ahead, behind] = [parts.slice(0, at), parts.slice(at + 1)];
  const [prefix = ''] = ahead;
  const [name] = behind;
  if (at < 0 || at > 1 || behind.length !== 1 || typeof prefix !== 'string' || typeof name !== 'string')
    return undefined;
  const asked = name.replace(/^-/, '');
  const local = addresses.get(asked)?.label ?? asked.replace(/^.*\./, '');
  return prefix + inSnake(local).replaceAll('_', '-');
}
