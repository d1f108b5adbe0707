import { inL1 } from '../../core/languages/cdk/l1.ts';
import {
  alternatives,
  propertiesOf,
  typeOf,
  type ConstructClass,
  type Property,
  type TypeReference,
} from './classes.ts';
import { Raw, textOf, type Code } from './code.ts';
import { givenFor, requiredOf } from './required.ts';
import { functionOf, NoDraft } from './template.ts';

/** Names a resource of the example, or one of its attributes: `logs.ref`, `logs.attrArn`. */
export type Refer = (name: string, attribute: string | undefined, property?: string) => Code | undefined;

/** What an L1 class is given for a resource's properties. */
export function l1Props(
  { module, name, properties }: ConstructClass,
  given: Readonly<Record<string, unknown>>,
  refer: Refer,
): Readonly<Record<string, Code>> {
  return structure(given, properties, refer, `${module}.${name}`);
}

function structure(
  given: Readonly<Record<string, unknown>>,
  properties: ReadonlyMap<string, Property>,
  refer: Refer,
  owner: string,
): Readonly<Record<string, Code>> {
  const written: Record<string, Code> = {};
  for (const [name, value] of Object.entries(given)) {
    const own = properties.get(inL1(name));
    if (own === undefined) throw new NoDraft(`${owner} has no ${inL1(name)}`);
    const code = leniently(() => codeOf(value, own.type, refer, `${owner}.${own.name}`));
    if (code !== undefined) written[own.name] = code;
  }
  const missing: Record<string, Code> = {};
  for (const property of properties.values())
    if (property.isRequired && !Object.hasOwn(written, property.name))
      missing[property.name] = requiredOf(owner, property);
  // What it is called comes first, then what every such resource is given.
  const names = Object.entries(written).filter(([name]) => /^name$|Name$/.test(name));
  return { ...Object.fromEntries(names), ...missing, ...written };
}

/** What has no counterpart is left out; what the rule then finds is what counts. */
function leniently<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof NoDraft) return undefined;
    throw error;
  }
}

/** The code of a value of a template where a property of that type takes it. */
export function codeOf(value: unknown, type: TypeReference, refer: Refer, owner: string): Code {
  const call = functionOf(value);
  if (call !== undefined)
    return (
      leniently(() =>
        ofFunction(call, (name, attribute) => refer(name, attribute, owner.split('.').at(-1))),
      ) ?? elsewhere(call, type, owner)
    );
  const all = alternatives(type);
  const primitives = all.flatMap(({ primitive }) => (primitive === undefined ? [] : [primitive]));
  const isFree = primitives.includes('any') || primitives.includes('json');
  if (Array.isArray(value)) {
    const element = all.find(({ collection }) => collection?.kind === 'array')?.collection?.elementtype;
    if (element === undefined && !isFree) throw new NoDraft(`${owner} takes no list`);
    return value.flatMap((item: unknown, i) => {
      const code = codeOf(item, element ?? { primitive: 'any' }, refer, owner);
      // What is given for a whole list stands once in it.
      return Array.isArray(code) && functionOf(item) !== undefined
        ? (code as readonly Code[]).slice(i, i + 1)
        : [code];
    });
  }
  if (typeof value === 'object' && value !== null) {
    const inner = all
      .map(({ fqn }) => typeOf(fqn))
      .find((each) => each?.kind === 'interface' && each.datatype === true);
    const element = all.find(({ collection }) => collection?.kind === 'map')?.collection?.elementtype;
    if (inner !== undefined)
      return structure(value as Readonly<Record<string, unknown>>, propertiesOf(inner.fqn), refer, owner);
    if (element === undefined && !isFree) throw new NoDraft(`${owner} takes no object`);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        codeOf(part, element ?? { primitive: 'any' }, refer, `${owner}.${key}`),
      ]),
    );
  }
  return scalar(value, primitives, isFree, owner);
}

function scalar(value: unknown, primitives: readonly string[], isFree: boolean, owner: string): Code {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new NoDraft(`${owner} is given nothing`);
  if (isFree || primitives.includes(typeof value)) return value;
  if (primitives.includes('boolean') && /^(?:true|false)$/.test(String(value))) return value === 'true';
  if (primitives.includes('number') && String(Number(value)) === String(value)) return Number(value);
  if (primitives.includes('string')) return String(value);
  throw new NoDraft(`${owner} is given ${JSON.stringify(value)}`);
}

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': 'this.account',
  'AWS::Region': 'this.region',
  'AWS::Partition': 'this.partition',
  'AWS::StackName': 'this.stackName',
  'AWS::URLSuffix': 'this.urlSuffix',
};

function ofFunction([name, argument]: readonly [string, unknown], refer: Refer): Code {
  if (name === 'Ref' && typeof argument === 'string') return reference(argument, undefined, refer);
  if (name === 'Fn::GetAtt') {
    const [owner = '', attribute = ''] = Array.isArray(argument)
      ? (argument as readonly string[])
      : String(argument).split(/\.(.*)/);
    return reference(owner, attribute, refer);
  }
  if (name === 'Fn::Sub' && typeof argument === 'string') return substituted(argument, refer);
  throw new NoDraft(`${name} has no plain counterpart`);
}

/** What the example does not make: what such a property is mostly given. */
function elsewhere(call: readonly [string, unknown], type: TypeReference, owner: string): Code {
  const given = givenFor(owner, type);
  if (given !== undefined) return given;
  if (call[0] === 'Fn::ImportValue') return new Raw(`Fn.importValue('${String(call[1])}')`);
  throw new NoDraft(`${owner} is given ${JSON.stringify(call)}`);
}

function reference(name: string, attribute: string | undefined, refer: Refer): Code {
  const pseudo = attribute === undefined ? PSEUDO[name] : undefined;
  const found = pseudo === undefined ? refer(name, attribute) : new Raw(pseudo);
  if (found === undefined) throw new NoDraft(`${name} is no resource of the example (${attribute})`);
  return found;
}

function substituted(text: string, refer: Refer): Code {
  const written = text.replace(/`/g, '\\`').replace(/\$\{([^}]+)\}/g, (_, name: string) => {
    const [owner = '', attribute] = name.split(/\.(.*)/);
    return `\${${textOf(reference(owner, attribute, refer))}}`;
  });
  return written.includes('${') ? new Raw(`\`${written}\``) : text;
}
