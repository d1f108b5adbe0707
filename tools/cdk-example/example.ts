import { l1ClassOf } from './classes.ts';
import { aliasOf, laidOut, Raw, textOf, type Code } from './code.ts';
import { l1Props, type Refer } from './l1.ts';
import { NoDraft, type TemplateResources } from './template.ts';

/** A statement of an example: what it makes, and which other resources it names. */
export interface Statement {
  readonly text: string;
  readonly module: string;
  readonly names: ReadonlySet<string>;
}

/** The resources of a template as L1 classes. */
export async function l1Example(resources: TemplateResources): Promise<string> {
  const named = new Set<string>();
  const statements = new Map<string, { readonly head: string; readonly module: string; readonly names: Set<string> }>();
  for (const [name, { Type, Properties = {} }] of Object.entries(resources)) {
    const own = l1ClassOf(Type);
    if (own === undefined) continue;
    const names = new Set<string>();
    const refer: Refer = (other, attribute) => {
      const type = resources[other]?.Type;
      if (other === name || type === undefined || l1ClassOf(type) === undefined) return undefined;
      names.add(other);
      named.add(other);
      return new Raw(`${variableOf(other)}.${attribute === undefined ? 'ref' : attributeOf(type, attribute)}`);
    };
    const props = l1Props(own, Properties, refer);
    statements.set(name, { head: made(own.module, own.name, name, props), module: own.module, names });
  }
  if (statements.size === 0) throw new NoDraft('no class');
  const texts: string[] = [];
  for (const name of inOrder(statements)) {
    const { head } = statements.get(name)!;
    texts.push(named.has(name) ? `const ${variableOf(name)} = ${head}` : head);
  }
  const modules = [...new Set([...statements.values()].map(({ module }) => module))];
  return laidOut(texts, modules);
}

function made(module: string, name: string, id: string, props: Readonly<Record<string, Code>>): string {
  const given = Object.keys(props).length === 0 ? '' : `, ${textOf(props)}`;
  return `new ${aliasOf(module)}.${name}(this, '${id}'${given});`;
}

/** `arn` of a resource is `attrArn` of its L1 class. */
function attributeOf(type: string, attribute: string): string {
  const name = `attr${attribute.split('.').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
  const known = l1ClassOf(type)!.type.properties ?? [];
  const found = known.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new NoDraft(`${type} has no ${name}`);
  return found.name;
}

export function variableOf(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Names with those that they mention ahead of them. */
function inOrder(statements: ReadonlyMap<string, { readonly names: ReadonlySet<string> }>): readonly string[] {
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
