import { derivedOf, type Derivation } from '../../core/languages/cdk/constructs/derivation.ts';
import { constructOf } from '../../core/languages/cdk/constructs/index.ts';
import type { LibraryCode } from '../../core/languages/cdk/fields.ts';
import { inL1 } from '../../core/languages/cdk/l1.ts';
import type { EditValue, Literal } from '../../core/model/index.ts';
import { runtime } from '../cdk/library.ts';
import {
  alternatives,
  constructsOf,
  moduleName,
  propertiesOf,
  typeOf,
  type ConstructClass,
  type TypeReference,
} from './classes.ts';
import { aliasOf, Raw, textOf, type Code } from './code.ts';
import { demandedOf, fromElsewhere, ownName } from './demanded.ts';
import { policyCode } from './policies.ts';
import { functionOf } from './template.ts';

/** A resource of the example as a construct of a higher level names it; undefined where it is none. */
export type Named = (name: string) => Code | undefined;

/** What a construct is given, as far as its properties are known to lead to those of the resource. */
export function l2Props(
  own: ConstructClass,
  given: Readonly<Record<string, unknown>>,
  named: Named,
): Readonly<Record<string, Code>> {
  const props: Record<string, Code> = {};
  for (const [name, value] of Object.entries(given)) {
    const found =
      written(own, name, value) ?? derived(own, name, value, named) ?? guessed(own, name, value, named) ?? [];
    for (const [path, code] of found) put(props, path, code);
  }
  for (const { name, type, isRequired } of own.properties.values())
    if (isRequired && !Object.hasOwn(props, name)) props[name] = demandedOf(own, name, type, given);
  return inOrder(own, { ...ownName(own, given, props), ...props });
}

type Assignment = readonly [path: readonly string[], code: Code];

/** What the construct demands stands ahead of what it may be given, and where it is put ahead of what it is. */
function inOrder({ properties }: ConstructClass, props: Record<string, Code>): Record<string, Code> {
  const rank = (name: string): number =>
    name === 'vpc' ? 1 : name === 'writer' ? 0.5 : properties.get(name)?.isRequired === true ? 0 : 2;
  return Object.fromEntries(Object.entries(props).sort(([a], [b]) => rank(a) - rank(b)));
}

function put(props: Record<string, Code>, [first = '', ...rest]: readonly string[], code: Code): void {
  if (rest.length === 0) {
    props[first] ??= code;
    return;
  }
  const inner = props[first];
  const own = typeof inner === 'object' && !(inner instanceof Raw) && !Array.isArray(inner) ? inner : {};
  props[first] = own;
  put(own as Record<string, Code>, rest, code);
}

/** As a repair would write it. */
function written(own: ConstructClass, name: string, value: unknown): readonly Assignment[] | undefined {
  const field = constructOf(own.module, own.name)?.field(name);
  if (field?.write === undefined) return undefined;
  const leaves = leavesOf(value, []);
  const found: Assignment[] = [];
  for (const { path, literal } of leaves) {
    const together = leaves.filter((other) => other.literal === literal).map((other) => other.path);
    const code = field.write(path, literal, together);
    if (code === undefined) return undefined;
    const type = own.properties.get(code.prop)?.type;
    const plain =
      typeof code.code === 'object' || type === undefined
        ? undefined
        : codeFor(code.code, type, () => undefined);
    if (typeof code.code !== 'object' && plain === undefined) return undefined;
    found.push([[code.prop, ...(code.below ?? [])], plain ?? libraryCode(code.code, own.module)]);
  }
  if (found.length > 0) return found;
  const whole = field.write([], value as EditValue, []);
  return whole && [[[whole.prop], libraryCode(whole.code, own.module)]];
}

function libraryCode(code: Literal | LibraryCode, ownModule: string): Code {
  if (typeof code !== 'object') return code;
  const { name, module = ownModule, arguments: given } = code;
  const call = given === undefined ? '' : `(${given.map((each) => textOf(each)).join(', ')})`;
  return new Raw(`${module === '' ? '' : `${aliasOf(module)}.`}${name}${call}`);
}

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly literal: Literal;
}

/** The literals in a value; none where something else is in it too. */
function leavesOf(value: unknown, path: readonly (string | number)[]): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ path, literal: value }];
  if (typeof value !== 'object' || value === null || functionOf(value) !== undefined) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, i) => [i, item] as const)
    : Object.entries(value);
  const inner = entries.map(([name, part]) => leavesOf(part, [...path, name]));
  return inner.some((each) => each.length === 0) ? [] : inner.flat();
}

/** By what the constructor makes of its properties, read backwards. */
function derived(
  own: ConstructClass,
  name: string,
  value: unknown,
  named: Named,
): readonly Assignment[] | undefined {
  const made = derivedOf(`${own.module}.${own.name}`)?.made;
  const key = inL1(name);
  if (made === undefined || !Object.hasOwn(made, key)) return undefined;
  return backwards(own, made[key]!, value, named);
}

function backwards(
  own: ConstructClass,
  derivation: Derivation,
  value: unknown,
  named: Named,
): readonly Assignment[] | undefined {
  if (derivation === null) return undefined;
  if (typeof derivation !== 'object') return derivation === value ? [] : undefined;
  if (!Array.isArray(derivation)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const parts = Object.entries(value).map(([name, part]) => {
      const inner = (derivation as Readonly<Record<string, Derivation>>)[inL1(name)];
      return inner === undefined ? undefined : backwards(own, inner, part, named);
    });
    const known = parts.filter((part) => part !== undefined);
    return known.length === 0 ? undefined : known.flat();
  }
  const [kind, a = null, b = null, c = null] = derivation as readonly [string, ...Derivation[]];
  switch (kind) {
    case 'p':
      return assigned(own, derivation.slice(1) as string[], value, named);
    case '/':
      return Array.isArray(a) && typeof value === 'number'
        ? [[(a as readonly string[]).slice(1), durationOf(value * Number(b))]]
        : undefined;
    case '?':
      return chosen(own, a, b, c, value, named);
    case '??':
    case '||':
      return backwards(own, a, value, named) ?? backwards(own, b, value, named);
    case '&&':
      return backwards(own, b, value, named) ?? backwards(own, a, value, named);
    case 'l': {
      const items = (derivation as readonly Derivation[]).slice(1);
      if (!Array.isArray(value) || value.length !== items.length) return undefined;
      const parts = items.map((item, i) => backwards(own, item, value[i], named));
      return parts.includes(undefined) ? undefined : parts.flatMap((part) => part!);
    }
    default:
      return undefined;
  }
}

/** The branch that comes to the value, with the condition that leads there. */
function chosen(
  own: ConstructClass,
  condition: Derivation,
  whenTrue: Derivation,
  whenFalse: Derivation,
  value: unknown,
  named: Named,
): readonly Assignment[] | undefined {
  for (const [branch, wanted] of [
    [whenTrue, true],
    [whenFalse, false],
  ] as const) {
    const inner = backwards(own, branch, value, named);
    if (inner === undefined) continue;
    if (inner.length > 0) return inner;
    const flag =
      Array.isArray(condition) && condition[0] === 'p' ? (condition.slice(1) as string[]) : undefined;
    return flag === undefined ? [] : [[flag, wanted]];
  }
  return switchedOff(own, condition);
}

/** What is neither of what a switch makes comes closest to the switch being off. */
function switchedOff(own: ConstructClass, condition: Derivation): readonly Assignment[] | undefined {
  const path = Array.isArray(condition) && condition[0] === 'p' ? (condition.slice(1) as string[]) : [];
  const type = path.length === 1 ? own.properties.get(path[0]!)?.type : undefined;
  return type?.primitive === 'boolean' ? [[path, false]] : undefined;
}

function assigned(
  own: ConstructClass,
  path: readonly string[],
  value: unknown,
  named: Named,
): readonly Assignment[] | undefined {
  let properties = own.properties;
  for (const [i, name] of path.entries()) {
    const property = properties.get(name);
    if (property === undefined || property.isDeprecated) return undefined;
    const isLast = i === path.length - 1;
    const [inner] = alternatives(property.type).flatMap(({ fqn }) => typeOf(fqn) ?? []);
    if (isLast || inner?.datatype !== true) {
      const code = codeFor(value, property.type, named);
      return code === undefined ? undefined : [[path.slice(0, i + 1), code]];
    }
    properties = propertiesOf(inner.fqn);
  }
  return undefined;
}

/** Names under which constructs take a key. */
const KEYS = [
  'encryptionKey',
  'kmsKey',
  'masterKey',
  'encryptionMasterKey',
  'storageEncryptionKey',
  'dataEncryptionKey',
  'environmentEncryption',
];

/** By the name of the property. */
function guessed(
  own: ConstructClass,
  name: string,
  value: unknown,
  named: Named,
): readonly Assignment[] | undefined {
  const names = [inL1(name), ...(/kms|key/i.test(name) ? KEYS : [])];
  for (const each of names) {
    const property = own.properties.get(each);
    const code =
      property === undefined || property.isDeprecated ? undefined : codeFor(value, property.type, named);
    if (code !== undefined) return [[[each], code]];
  }
  return undefined;
}

/** The code of a value of a template where a construct takes it as that type; undefined where that is not known. */
export function codeFor(value: unknown, type: TypeReference, named: Named): Code | undefined {
  const call = functionOf(value);
  for (const each of alternatives(type)) {
    const own = typeOf(each.fqn);
    if (call !== undefined) {
      const target = /^(?:Ref|Fn::GetAtt)$/.test(call[0]) ? String([call[1]].flat()[0]).split('.')[0]! : '';
      const code =
        own?.kind === 'interface' || own?.kind === 'class'
          ? (named(target) ?? fromElsewhere(each))
          : undefined;
      if (code !== undefined) return code;
      continue;
    }
    const code = own === undefined ? plain(value, each, named) : ofType(value, each, own, named);
    if (code !== undefined) return code;
  }
  return undefined;
}

function plain(value: unknown, { primitive, collection }: TypeReference, named: Named): Code | undefined {
  if (collection !== undefined) {
    if (collection.kind !== 'array' || !Array.isArray(value)) return undefined;
    const items = value.map((item: unknown) => codeFor(item, collection.elementtype, named));
    return items.includes(undefined) ? undefined : (items as Code[]);
  }
  if (primitive === 'boolean' && /^(?:true|false)$/.test(String(value))) return String(value) === 'true';
  if (primitive === 'number' && (typeof value === 'number' || /^\d+$/.test(String(value))))
    return Number(value);
  return primitive === 'string' && typeof value === 'string' ? value : undefined;
}

function ofType(
  value: unknown,
  reference: TypeReference,
  own: NonNullable<ReturnType<typeof typeOf>>,
  named: Named,
): Code | undefined {
  if (own.fqn === 'aws-cdk-lib.aws_iam.PolicyDocument') return policyCode(value);
  if (own.kind === 'enum' || own.kind === 'class') return memberOf(value, own);
  if (own.datatype !== true)
    return typeof value === 'string' && value.startsWith('arn:') ? fromElsewhere(reference) : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const properties = propertiesOf(own.fqn);
  const entries = Object.entries(value).map(([name, part]) => {
    const property = properties.get(inL1(name));
    return [inL1(name), property && codeFor(part, property.type, named)] as const;
  });
  return entries.some(([, code]) => code === undefined)
    ? undefined
    : (Object.fromEntries(entries) as Record<string, Code>);
}

/** The member of an enumeration, or of a class that holds instances of itself, that stands for a value. */
function memberOf(value: unknown, own: NonNullable<ReturnType<typeof typeOf>>): Code | undefined {
  const module = moduleName(own);
  const holder = (runtime(module)[own.name] ?? {}) as Readonly<Record<string, unknown>>;
  const names =
    own.kind === 'enum'
      ? (own.members ?? []).map(({ name }) => name)
      : (own.properties ?? []).filter((each) => each.static === true).map(({ name }) => name);
  const stands = (member: unknown): boolean =>
    member === value ||
    (typeof member === 'object' &&
      member !== null &&
      Object.values(member).some((part) => part === value && part !== ''));
  const found = names.find((name) => stands(holder[name])) ?? names.find((name) => name === value);
  return found === undefined
    ? undefined
    : new Raw(`${module === '' ? '' : `${aliasOf(module)}.`}${own.name}.${found}`);
}

/** Each property of the constructs of a type that takes a switch or a member of a class, with each of its values. */
export function plainValues(type: string): readonly Readonly<Record<string, Code>>[] {
  const [own] = constructsOf(type);
  const found: Record<string, Code>[] = [];
  for (const { name, type: taken, isRequired, isDeprecated } of own?.properties.values() ?? []) {
    if (isRequired || isDeprecated || name === 'removalPolicy') continue;
    if (taken.primitive === 'boolean') found.push({ [name]: false }, { [name]: true });
    for (const member of membersOf(typeOf(taken.fqn))) found.push({ [name]: member });
  }
  return found;
}

function membersOf(own: ReturnType<typeof typeOf>): readonly Raw[] {
  if (own === undefined || own.kind === 'interface' || own.fqn.endsWith('.InstanceType')) return [];
  const names =
    own.kind === 'enum'
      ? (own.members ?? []).map(({ name }) => name)
      : (own.properties ?? [])
          .filter((each) => each.static === true && each.type.fqn === own.fqn)
          .map(({ name }) => name);
  const module = moduleName(own);
  return names
    .slice(0, 40)
    .map((name) => new Raw(`${module === '' ? '' : `${aliasOf(module)}.`}${own.name}.${name}`));
}

/** A number of seconds in the largest unit that it is whole in. */
export function durationOf(seconds: number): Raw {
  const units = [
    ['days', 86_400],
    ['hours', 3600],
    ['minutes', 60],
    ['seconds', 1],
  ] as const;
  const [unit, size] = units.find(([, each]) => seconds > 0 && seconds % each === 0) ?? ['seconds', 1];
  return new Raw(`Duration.${unit}(${seconds / size})`);
}
