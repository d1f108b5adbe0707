import { createRequire } from 'node:module';
import type { PropertyType, Resource, SpecDatabase, TypeDefinition } from '@aws-cdk/service-spec-types';

/** What changing a property does to its resource. */
export type Replacement = 'no' | 'maybe' | 'yes';

/** The public specification of CloudFormation: which types and properties there are. */
export interface Spec {
  hasType(type: string): boolean;
  /** Whether the type has the property; lists are entered without a segment, maps and JSON take anything below. */
  hasPath(type: string, path: string): boolean;
  /** `String`, `Boolean`, `Integer`, `Double`, `Json`, `List`, `Map`, or the name of a property type; undefined where there is no such path. */
  propertyType(type: string, path: string): string | undefined;
  /** The address of the user guide's page about the property, or about the type without a path. */
  documentation(type: string, path?: string): string | undefined;
  /** Whether changing the property replaces the resource; `no` where there is no such path. */
  requiresReplacement(type: string, path: string): Replacement;
}

/** One property on the way down a path, whichever specification it comes from. */
interface Step {
  readonly type: string;
  readonly documentation: string;
  readonly replacement: Replacement;
  readonly next: Shape;
}

/** What may stand below a property: named properties, anything, or nothing. */
type Shape = ((name: string) => Step | undefined) | 'anything' | 'nothing';

/** One specification: the page of a type and its properties; undefined where it has no such type. */
type Source = (type: string) => { readonly documentation: string; readonly shape: Shape } | undefined;

/** The specifications: cfnspec first, and its successor, which takes seconds to read, where something newer is asked for. */
export function loadSpec(): Spec {
  const sources = [cfnspecSource(), onceAsked(serviceSpecSource)];
  // A source that has no answer alone leads to the next one: it is not read before.
  const first = <T>(ask: (source: Source) => T | undefined): T | undefined => {
    for (const source of sources) {
      const answer = ask(source);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  const walk = (type: string, path: string): readonly Step[] | undefined =>
    first((source) => walkIn(source(type)?.shape, segmentsOf(path)));
  return {
    hasType: (type) => sources.some((source) => source(type) !== undefined),
    hasPath: (type, path) => walk(type, path) !== undefined,
    propertyType: (type, path) => walk(type, path)?.at(-1)?.type,
    documentation: (type, path = '') =>
      walk(type, path)?.at(-1)?.documentation ?? first((source) => source(type)?.documentation),
    requiresReplacement: (type, path) => worst(walk(type, path)?.map((step) => step.replacement) ?? []),
  };
}

/** A source that is read with the first question. */
function onceAsked(read: () => Source): Source {
  let source: Source | undefined;
  return (type) => (source ??= read())(type);
}

/** The names of a path; what enters a list (`[0]`, `[]`, `*`, a bare index) is no name. */
function segmentsOf(path: string): readonly string[] {
  return path
    .replace(/\[[^\]]*\]/g, '')
    .split('.')
    .filter((segment) => segment !== '' && segment !== '*' && !/^\d+$/.test(segment));
}

function walkIn(start: Shape | undefined, segments: readonly string[]): readonly Step[] | undefined {
  if (start === undefined) return undefined;
  const steps: Step[] = [];
  let shape: Shape = start;
  for (const segment of segments) {
    if (shape === 'anything') return steps;
    const step: Step | undefined = shape === 'nothing' ? undefined : shape(segment);
    if (step === undefined) return undefined;
    steps.push(step);
    shape = step.next;
  }
  return steps;
}

function worst(replacements: readonly Replacement[]): Replacement {
  return replacements.includes('yes') ? 'yes' : replacements.includes('maybe') ? 'maybe' : 'no';
}

const require = createRequire(import.meta.url);

interface CfnProperty {
  readonly Documentation?: string;
  readonly Type?: string;
  readonly ItemType?: string;
  readonly PrimitiveType?: string;
  readonly UpdateType?: string;
}

interface CfnType {
  readonly Documentation?: string;
  readonly Properties?: Readonly<Record<string, CfnProperty>>;
}

interface CfnSpecification {
  readonly ResourceTypes: Readonly<Record<string, CfnType>>;
  readonly PropertyTypes: Readonly<Record<string, CfnType>>;
}

const UPDATES: Readonly<Record<string, Replacement>> = { Immutable: 'yes', Conditional: 'maybe' };

function cfnspecSource(): Source {
  const { specification } = require('@aws-cdk/cfnspec') as { specification: () => CfnSpecification };
  const { ResourceTypes, PropertyTypes } = specification();
  const shapeOf = (resource: string, type: CfnType | undefined): Shape => {
    if (type?.Properties === undefined) return 'anything';
    const properties = type.Properties;
    return (name) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return property === undefined ? undefined : stepOf(resource, property);
    };
  };
  const stepOf = (resource: string, property: CfnProperty): Step => ({
    type: property.Type ?? property.PrimitiveType ?? 'Json',
    documentation: secure(property.Documentation ?? ''),
    replacement: UPDATES[property.UpdateType ?? ''] ?? 'no',
    next: below(resource, property),
  });
  const below = (resource: string, { Type, ItemType, PrimitiveType }: CfnProperty): Shape => {
    if (Type === 'Map' || PrimitiveType === 'Json') return 'anything';
    const name = Type === 'List' ? ItemType : Type;
    if (name === undefined) return 'nothing';
    return shapeOf(resource, PropertyTypes[`${resource}.${name}`] ?? PropertyTypes[name]);
  };
  return (type) => {
    const resource = ResourceTypes[type];
    if (resource === undefined) return undefined;
    return { documentation: secure(resource.Documentation ?? ''), shape: shapeOf(type, resource) };
  };
}

function secure(url: string): string {
  return url.replace(/^http:/, 'https:');
}

const GUIDE = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/';

function serviceSpecSource(): Source {
  const { loadAwsServiceSpecSync } = require('@aws-cdk/aws-service-spec') as {
    loadAwsServiceSpecSync: () => SpecDatabase;
  };
  let db: SpecDatabase | undefined;
  return (type) => {
    // It takes two seconds of processor time, and its types are those of AWS.
    if (!/^(?:AWS|Alexa)::/.test(type)) return undefined;
    db ??= loadAwsServiceSpecSync();
    const [resource] = db.lookup('resource', 'cloudFormationType', 'equals', type);
    if (resource === undefined) return undefined;
    const name = type.split('::').slice(1).join('-').toLowerCase();
    return { documentation: `${GUIDE}aws-resource-${name}.html`, shape: newerShape(db, name, resource) };
  };
}

/** The properties of a type of the successor; its addresses follow the user guide's custom. */
function newerShape(db: SpecDatabase, name: string, owner: Resource | TypeDefinition): Shape {
  const definition = 'cloudFormationType' in owner ? undefined : owner.name.toLowerCase();
  const page = definition === undefined ? `aws-resource-${name}` : `aws-properties-${name}-${definition}`;
  const prefix = definition === undefined ? `cfn-${name}` : `cfn-${name}-${definition}`;
  return (property) => {
    const found = Object.hasOwn(owner.properties, property) ? owner.properties[property] : undefined;
    if (found === undefined) return undefined;
    return {
      type: typeName(db, found.type),
      documentation: `${GUIDE}${page}.html#${prefix}-${property.toLowerCase()}`,
      replacement: found.causesReplacement ?? 'no',
      next: newerBelow(db, name, found.type),
    };
  };
}

function newerBelow(db: SpecDatabase, name: string, type: PropertyType): Shape {
  switch (type.type) {
    case 'ref':
      return newerShape(db, name, db.get('typeDefinition', type.reference));
    case 'array':
      return newerBelow(db, name, type.element);
    case 'union':
      return firstOf(type.types.map((member) => newerBelow(db, name, member)));
    case 'map':
    case 'json':
      return 'anything';
    case 'tag':
      return (key) => (key === 'Key' || key === 'Value' ? tagPart : undefined);
    default:
      return 'nothing';
  }
}

const tagPart: Step = {
  type: 'String',
  documentation: `${GUIDE}aws-properties-resource-tags.html`,
  replacement: 'no',
  next: 'nothing',
};

function firstOf(shapes: readonly Shape[]): Shape {
  if (shapes.includes('anything')) return 'anything';
  return (name) => {
    for (const shape of shapes) {
      const step = typeof shape === 'function' ? shape(name) : undefined;
      if (step !== undefined) return step;
    }
    return undefined;
  };
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'String',
  boolean: 'Boolean',
  integer: 'Integer',
  number: 'Double',
  json: 'Json',
  array: 'List',
  map: 'Map',
  tag: 'Tag',
};

function typeName(db: SpecDatabase, type: PropertyType): string {
  return type.type === 'ref' ? db.get('typeDefinition', type.reference).name : (NAMES[type.type] ?? 'Json');
}
