import { libraryTypes, moduleOf, runtime, VERSION, type LibraryType } from './cdk/library.ts';

/** Where the signatures and the enumerations of the construct library stand. */
export const LIBRARY_PATH = 'core/languages/cdk/constructs/library.json';

interface Parameter {
  readonly name: string;
  readonly variadic?: boolean;
  readonly type: { readonly fqn?: string };
}

interface WithMethods extends LibraryType {
  readonly methods?: readonly {
    readonly name: string;
    readonly static?: boolean;
    readonly parameters?: readonly Parameter[];
  }[];
}

/** What the file is made from: the installed version of the library. */
export function libraryStamp(): string {
  return `aws-cdk-lib ${VERSION}`;
}

/**
 * The text of the generated file. `signatures` has the names of parameters as Python may write them, and who has them:
 * `Class` of a constructor, `Class.method` of a static method, `.method` of another. `{}` stands for properties that are
 * keywords themselves. `members` has the texts that the members of enumerations stand for.
 */
export function libraryText(): string {
  const types = libraryTypes();
  const text = JSON.stringify(
    { stamp: libraryStamp(), signatures: signatures(types), members: members(types) },
    null,
    1,
  );
  return `${text}\n`;
}

function signatures(types: ReadonlyMap<string, LibraryType>): Readonly<Record<string, string>> {
  const found = new Map<string, Set<string>>();
  const note = (owner: string, parameters: readonly Parameter[] = []): void => {
    const written = signatureOf(parameters, types);
    // What has nothing but properties is read as it is written.
    if (written === '' || written === '{}' || written === 'scope id {}') return;
    found.set(written, (found.get(written) ?? new Set()).add(owner));
  };
  for (const type of types.values() as Iterable<WithMethods>) {
    if (type.datatype === true || type.kind === 'enum') continue;
    if (type.kind === 'class') note(type.name, type.initializer?.parameters);
    for (const { name, static: isStatic, parameters } of type.methods ?? []) {
      if (/^(?:_|is[A-Z]|bind$|resolve)/.test(name) || (isStatic === true && type.name.startsWith('Cfn')))
        continue;
      note(isStatic === true ? `${type.name}.${name}` : `.${name}`, parameters);
    }
  }
  return Object.fromEntries(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([written, owners]) => [written, [...owners].sort().join(' ')]),
  );
}

function signatureOf(parameters: readonly Parameter[], types: ReadonlyMap<string, LibraryType>): string {
  return parameters
    .map(({ name, variadic, type }, i) => {
      const isLast = i === parameters.length - 1;
      if (isLast && type.fqn !== undefined && types.get(type.fqn)?.datatype === true) return '{}';
      return variadic === true ? `*${name}` : name;
    })
    .join(' ');
}

function members(
  types: ReadonlyMap<string, LibraryType>,
): Readonly<Record<string, Readonly<Record<string, string | number>>>> {
  const found: [string, Record<string, string | number>][] = [];
  for (const type of types.values()) {
    const holder = (runtime(moduleOf(type))[type.name] ?? {}) as Readonly<Record<string, unknown>>;
    const own: Record<string, string | number> = {};
    if (type.kind === 'enum')
      for (const { name } of type.members ?? []) {
        const value = holder[name];
        if (typeof value === 'string' || typeof value === 'number') own[name] = value;
      }
    // `Runtime.NODEJS_22_X.name`
    if (type.name === 'Runtime' && type.kind === 'class')
      for (const { name } of (type.properties ?? []).filter((property) => property.static === true)) {
        const value = (holder[name] as { readonly name?: unknown } | undefined)?.name;
        if (typeof value === 'string') own[`${name}.name`] = value;
      }
    if (Object.keys(own).length > 0) found.push([`${moduleOf(type)}.${type.name}`, own]);
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
