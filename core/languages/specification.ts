import { SPEC_INDEX, USER_GUIDE } from './spec-index.ts';

/** Whether a type is one that Terraform alone has, which its name tells. */
export function isOfTerraform(type: string): boolean {
  return type.startsWith('Terraform::');
}

/** The address of the user guide's page on a property, or on the type; undefined where no rule names the type. */
export function documentationOf(type: string, path: readonly (string | number)[] = []): string | undefined {
  const entry = SPEC_INDEX[type];
  if (entry === undefined) return undefined;
  return USER_GUIDE + (entry.paths[pathKey(path)]?.[0] ?? entry.page);
}

/** Whether changing the property replaces the resource; undefined where no rule names the property. */
export function replacementOf(
  type: string,
  path: readonly (string | number)[],
): 'no' | 'maybe' | 'yes' | undefined {
  const facts = SPEC_INDEX[type]?.paths[pathKey(path)];
  return facts === undefined ? undefined : (facts[1] ?? 'no');
}

function pathKey(path: readonly (string | number)[]): string {
  return path.filter((segment) => typeof segment === 'string').join('.');
}
