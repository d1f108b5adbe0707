import { constructsOf, l1ClassOf, typeOf } from './classes.ts';
import { aliasOf, laidOut, Raw, textOf, type Code } from './code.ts';
import { FORMS, type Form } from './forms.ts';
import { l1Props, type Refer } from './l1.ts';
import { l2Props } from './l2.ts';
import { NoDraft, type TemplateResource, type TemplateResources } from './template.ts';

/** A way to make a resource: the construct of its form, one of its constructs, or its L1 class. */
export type Way = 'form' | number | 'l1';

/** The ways to make resources of a type, the one that a person would choose first. */
export function waysOf(type: string): readonly Way[] {
  const constructs = constructsOf(type)
    .slice(0, 3)
    .map((_, i): Way => i);
  return [
    ...(Object.hasOwn(FORMS, type) ? (['form'] as const) : []),
    ...constructs,
    ...(l1ClassOf(type) === undefined ? [] : (['l1'] as const)),
  ];
}

interface Statement {
  readonly lines: (variable: string | undefined) => readonly string[];
  readonly module: string;
  readonly names: ReadonlySet<string>;
  readonly needsName: boolean;
}

/** The resources of a template as constructs, each made in the way that is chosen for its type. */
export async function exampleOf(
  resources: TemplateResources,
  wayOf: (type: string) => Way | undefined,
  isExpanded = false,
): Promise<string> {
  const texts = statementsOf(resources, wayOf);
  return laidOut(isExpanded ? texts.map(expanded) : texts);
}

/** The statements that make the resources, not laid out. */
export function statementsOf(
  resources: TemplateResources,
  wayOf: (type: string) => Way | undefined,
): readonly string[] {
  const statements = new Map<string, Statement>();
  for (const [name, resource] of Object.entries(resources)) {
    const way = wayOf(resource.Type);
    if (way !== undefined) statements.set(name, statementOf(name, resource, resources, way, wayOf));
  }
  if (statements.size === 0) throw new NoDraft('no class');
  const named = new Set([...statements.values()].flatMap(({ names }) => [...names]));
  const texts = new Map<string, string>();
  for (const name of inOrder(statements)) {
    const { lines, needsName } = statements.get(name)!;
    const text = lines(named.has(name) || needsName ? variableOf(name) : undefined).join('\n');
    // Two that differ in their names alone say the same.
    const same = text.replaceAll(`'${name}'`, '').replace(new RegExp(`\\b${variableOf(name)}\\b`, 'g'), '');
    if (!texts.has(same)) texts.set(same, text);
  }
  return [...texts.values()];
}

/** The formatter keeps an object open whose first entry is on a line of its own. */
function expanded(text: string): string {
  return text.replace(/, \{ /, ', {\n');
}

function statementOf(
  name: string,
  resource: TemplateResource,
  resources: TemplateResources,
  way: Way,
  wayOf: (type: string) => Way | undefined,
): Statement {
  const names = new Set<string>();
  const wayFor = (other: string): Way | undefined => {
    const type = resources[other]?.Type;
    return other === name || type === undefined ? undefined : wayOf(type);
  };
  const form = formOf(resource, way, (other) => {
    const own = wayFor(other);
    if (own === undefined || own === 'l1') return undefined;
    names.add(other);
    return new Raw(variableOf(other));
  });
  if (form !== undefined) return ofForm(name, form, names);
  const own = l1ClassOf(resource.Type);
  if (own === undefined) throw new NoDraft(`no class for ${resource.Type}`);
  const refer: Refer = (other, attribute, property) => {
    const otherWay = wayFor(other);
    if (otherWay === undefined) return undefined;
    const type = resources[other]!.Type;
    if (property === 'subnetId' && !type.endsWith('::Subnet')) return undefined;
    const member = otherWay === 'l1' ? l1Attribute(type, attribute) : l2Attribute(type, otherWay, attribute);
    names.add(other);
    return new Raw(`${variableOf(other)}.${member}`);
  };
  const props = l1Props(own, resource.Properties ?? {}, refer);
  return ofForm(name, { made: `${own.module}.${own.name}`, props }, names);
}

function formOf(
  { Type, Properties = {}, Given = {} }: TemplateResource,
  way: Way,
  named: (name: string) => Code | undefined,
): Form | undefined {
  if (way === 'l1') return undefined;
  if (way === 'form') {
    const form = FORMS[Type]!(Properties);
    if (form === undefined) throw new NoDraft('no form');
    return form;
  }
  const own = constructsOf(Type)[way]!;
  return { made: `${own.module}.${own.name}`, props: { ...l2Props(own, Properties, named), ...Given } };
}

function ofForm(
  name: string,
  { made, id = name, props, calls = [] }: Form,
  names: ReadonlySet<string>,
): Statement {
  const [module = '', own = ''] = made.split('.');
  const given = Object.keys(props).length === 0 ? '' : `, ${inDifferentSubnets(textOf(props))}`;
  const head = `new ${aliasOf(module)}.${own}(this, '${id}'${given});`;
  return {
    module,
    names,
    needsName: calls.length > 0,
    lines: (variable) => [
      variable === undefined ? head : `const ${variable} = ${head}`,
      ...calls.map((call) => `${variable}.${call};`),
    ],
  };
}

/** What is in several subnets is in different ones. */
function inDifferentSubnets(text: string): string {
  let count = 0;
  return text.replace(/vpc\.privateSubnets\[\d\]/g, () => `vpc.privateSubnets[${count++ % 2}]`);
}

/** `Arn` of a resource is `attrArn` of its L1 class. */
function l1Attribute(type: string, attribute: string | undefined): string {
  if (attribute === undefined) return 'ref';
  const name = `attr${attribute.replace(/\./g, '')}`.toLowerCase();
  const found = l1ClassOf(type)?.type.properties?.find((each) => each.name.toLowerCase() === name);
  if (found === undefined) throw new NoDraft(`${type} has no ${name}`);
  return found.name;
}

/** `Arn` of a bucket is `bucketArn` of its construct. */
function l2Attribute(type: string, way: Way, attribute: string | undefined): string {
  const own = typeof way === 'number' ? constructsOf(type)[way] : undefined;
  const last = type.split('::')[2]!;
  const stem = (own?.name ?? last).replace(/^.*(?=Cluster|Instance$)/, '');
  const wanted = attribute === undefined ? ['Name', 'Id', 'Arn', 'Identifier'] : [attribute];
  const names = own === undefined ? undefined : propertyNames(own.type.fqn);
  for (const ending of wanted)
    for (const start of [stem, last, 'user' + last]) {
      const name = (start + ending).replace(/^./, (letter) => letter.toLowerCase());
      if (names === undefined || names.has(name)) return name;
    }
  throw new NoDraft(`${own?.name} has no ${attribute ?? 'name'}`);
}

function propertyNames(fqn: string): ReadonlySet<string> {
  const type = typeOf(fqn);
  const base = (type as { readonly base?: string } | undefined)?.base;
  return new Set([
    ...(type?.properties ?? []).map(({ name }) => name),
    ...(base === undefined ? [] : propertyNames(base)),
  ]);
}

/** What a resource's construct is called; modules keep their names. */
function variableOf(name: string): string {
  const plain = name.charAt(0).toLowerCase() + name.slice(1);
  return /^(?:function|new|default|public|private|static|export|import|package|enum|lambda|events|logs|backup|config|iam|kms|ecs|s3)$/.test(
    plain,
  )
    ? `our${name}`
    : plain;
}

/** Names with those that they mention ahead of them. */
function inOrder(statements: ReadonlyMap<string, Statement>): readonly string[] {
  const order: string[] = [];
  const visit = (name: string, from: readonly string[]): void => {
    if (order.includes(name)) return;
    if (from.includes(name)) throw new NoDraft('resources that name each other');
    for (const other of statements.get(name)?.names ?? []) visit(other, [...from, name]);
    if (statements.has(name)) order.push(name);
  };
  for (const name of statements.keys()) visit(name, []);
  return order;
}
