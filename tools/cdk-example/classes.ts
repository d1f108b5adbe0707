import { typeOfL1 } from '../../core/languages/cdk/l1.ts';
import { constructOf } from '../../core/languages/cdk/constructs/index.ts';
import { libraryTypes, moduleOf, type LibraryType } from '../cdk/library.ts';

/** A type as the library's assembly tells it. */
export interface TypeReference {
  readonly fqn?: string;
  readonly primitive?: string;
  readonly collection?: { readonly kind: 'array' | 'map'; readonly elementtype: TypeReference };
  readonly union?: { readonly types: readonly TypeReference[] };
}

/** A property that a class takes. */
export interface Property {
  readonly name: string;
  readonly type: TypeReference;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
}

/** A class of the construct library that makes a resource. */
export interface ConstructClass {
  readonly module: string;
  readonly name: string;
  readonly type: LibraryType;
  readonly properties: ReadonlyMap<string, Property>;
}

interface Documented {
  readonly docs?: { readonly deprecated?: string; readonly stability?: string };
}

/** Constructs that nobody should begin with: AWS has withdrawn what they make. */
const WITHDRAWN = /^Serverless(?:Cluster|ClusterFromSnapshot)$/;

const types = libraryTypes();
const classes = [...types.values()].filter(({ kind, abstract }) => kind === 'class' && abstract !== true);
const raw = new Map<string, LibraryType>();
const made = new Map<string, LibraryType[]>();
for (const type of classes) {
  const module = moduleOf(type);
  const canonical = type.name.startsWith('Cfn') ? typeOfL1(module, type.name) : undefined;
  if (canonical !== undefined) raw.set(canonical, type);
  const known = constructOf(module, type.name);
  const isOwn =
    /^aws-[\w-]+$/.test(module) &&
    !module.endsWith('-v2') &&
    !/Secret$/.test(type.name.replace(/^Secret$/, ''));
  const isCurrent = (type as Documented).docs?.deprecated === undefined && !WITHDRAWN.test(type.name);
  if (isOwn && isCurrent && known?.type !== undefined && type.initializer?.parameters?.[0]?.name === 'scope')
    made.set(known.type, [...(made.get(known.type) ?? []), type]);
}

/** The L1 class of a resource type; undefined where the library has none, or no rule asks about the type. */
export function l1ClassOf(type: string): ConstructClass | undefined {
  const found = raw.get(type);
  return found && classFor(found);
}

/** The constructs of a higher level whose main resource is of a type, the plainest first. */
export function constructsOf(type: string): readonly ConstructClass[] {
  const found = [...(made.get(type) ?? [])];
  return found.sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1)).map(classFor);
}

function classFor(type: LibraryType): ConstructClass {
  const props = type.initializer?.parameters?.[2]?.type.fqn;
  return { module: moduleOf(type), name: type.name, type, properties: propertiesOf(props) };
}

/** The properties of a structure of the library with those of what it extends. */
export function propertiesOf(fqn: string | undefined): ReadonlyMap<string, Property> {
  const found = new Map<string, Property>();
  const type = types.get(fqn ?? '');
  for (const base of type?.interfaces ?? [])
    for (const [name, property] of propertiesOf(base)) found.set(name, property);
  for (const each of type?.properties ?? []) {
    const {
      name,
      type: own,
      optional,
      docs,
    } = each as typeof each & Documented & { readonly optional?: boolean };
    const isDeprecated = docs?.deprecated !== undefined;
    found.set(name, { name, type: own, isRequired: optional !== true, isDeprecated });
  }
  return found;
}

export function typeOf(fqn: string | undefined): LibraryType | undefined {
  return types.get(fqn ?? '');
}

/** What a reference may be, without the unions around. */
export function alternatives(type: TypeReference): readonly TypeReference[] {
  return type.union === undefined ? [type] : type.union.types.flatMap(alternatives);
}

/** The module of a type: `aws-s3`. */
export function moduleName(type: LibraryType): string {
  return moduleOf(type);
}
