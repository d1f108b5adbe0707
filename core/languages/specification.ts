import extract from './spec-index.json' with { type: 'json' };

/** The beginning of every address below. */
export const USER_GUIDE = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/';

/** A type that rules name. */
export interface SpecEntry {
  /** The user guide's page, below `USER_GUIDE`. */
  readonly page: string;
  /** By path without list indices: where the user guide documents it, and what a change of it replaces. */
  readonly paths: Readonly<Record<string, readonly [page: string, replacement?: 'yes' | 'maybe']>>;
}

/** By type, what the shipped extract has. */
export type SpecIndex = Readonly<Record<string, SpecEntry>>;

/** The types that rules name, with the properties that they read or write; `npm run generate` writes it from CloudFormation's public specification. */
export const SPEC_INDEX: SpecIndex = extract as unknown as SpecIndex;

/** Whether a type is one that Terraform alone has, which its name tells. */
export function isOfTerraform(type: string): boolean {
  return type.startsWith('Terraform::');
}

/** The address of the user guide's page on a property, or on the type; undefined where no rule names the type. */
export function documentationOf(type: string, path: readonly (string | number)[] = []): string | undefined {
  const entry = own(SPEC_INDEX, type);
  if (entry === undefined) return undefined;
  return USER_GUIDE + (own(entry.paths, pathKey(path))?.[0] ?? entry.page);
}

/** Whether changing the property replaces the resource; undefined where no rule names the property. */
export function replacementOf(
  type: string,
  path: readonly (string | number)[],
): 'no' | 'maybe' | 'yes' | undefined {
  const facts = own(own(SPEC_INDEX, type)?.paths ?? {}, pathKey(path));
  return facts === undefined ? undefined : (facts[1] ?? 'no');
}

/** A template may name what every object has: `constructor`. */
function own<T>(members: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

function pathKey(path: readonly (string | number)[]): string {
  return path.filter((segment) => typeof segment === 'string').join('.');
}
