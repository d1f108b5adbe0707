import { allTables } from '../core/languages/terraform/tables/index.ts';
import type { RuleReads } from './rule-reads.ts';
import { SPEC_EXTENSIONS } from './spec-extensions.ts';
import type { Spec } from './spec.ts';

/** A type and, where it has one, a path of it, as a rule names them. */
interface Named {
  readonly type: string;
  readonly path: string;
}

/** What rules name and the specification does not have, one line each. */
export function specProblems(reads: ReadonlyMap<string, RuleReads>, spec: Spec): string[] {
  const problems: string[] = [];
  const ofTerraform = new Set(allTables().map(([, { type }]) => type));
  for (const [id, { types, properties }] of reads) {
    for (const type of types) {
      if (type.startsWith('Terraform::')) {
        if (!ofTerraform.has(type)) problems.push(`${id}: no table of Terraform's has the type ${type}`);
      } else if (!spec.hasType(type) && !(type in SPEC_EXTENSIONS))
        problems.push(`${id}: the specification has no type ${type}`);
    }
    for (const { type, path } of [...properties].map(named))
      if (spec.hasType(type) && !known(type, path, spec))
        problems.push(`${id}: the specification has no ${path} in ${type}`);
  }
  return problems;
}

function known(type: string, path: string, spec: Spec): boolean {
  return spec.hasPath(type, path) || (SPEC_EXTENSIONS[type]?.includes(path) ?? false);
}

function named(property: string): Named {
  const [type = '', path = ''] = property.split(' ');
  return { type, path };
}

const GUIDE = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/';

/** The shipped extract of the specification: the types and properties that rules name. */
export const specIndex = {
  path: 'core/languages/spec-index.ts',
  text: (reads: ReadonlyMap<string, RuleReads>, spec: Spec): string => {
    const all = [...reads.values()];
    const types = [...new Set(all.flatMap((read) => [...read.types]))].filter((type) => spec.hasType(type));
    const properties = [...new Set(all.flatMap((read) => [...read.properties]))].map(named);
    const entries = types.sort().map((type) =>
      entry(
        type,
        properties.filter((property) => property.type === type),
        spec,
      ),
    );
    return `${HEAD}\nexport const SPEC_INDEX: Readonly<Record<string, SpecEntry>> = {${entries.join('')}};\n`;
  },
};

const HEAD = `// Written by \`npm run generate\` from the public specification of CloudFormation.

/** The beginning of every address below. */
export const USER_GUIDE = '${GUIDE}';

/** A type that rules name. */
export interface SpecEntry {
  /** The user guide's page, below \`USER_GUIDE\`. */
  readonly page: string;
  /** By path without list indices: where the user guide documents it, and what a change of it replaces. */
  readonly paths: Readonly<Record<string, readonly [page: string, replacement?: 'yes' | 'maybe']>>;
}

/** The types that rules name, with the properties that they read or write. */`;

function entry(type: string, properties: readonly Named[], spec: Spec): string {
  const paths = properties
    .map(({ path }) => path)
    .filter((path) => spec.hasPath(type, path) && !insideJson(type, path, spec))
    .sort()
    .map((path) => {
      const replacement = spec.requiresReplacement(type, path);
      const facts = [short(spec.documentation(type, path)), ...(replacement === 'no' ? [] : [replacement])];
      return `'${path}': ${JSON.stringify(facts)},`;
    });
  return `'${type}': { page: '${short(spec.documentation(type))}', paths: {${paths.join('\n')}} },`;
}

/** Whether the path leaves what is specified for what is anyone's JSON. */
function insideJson(type: string, path: string, spec: Spec): boolean {
  const segments = path.split('.');
  return segments.some((_segment, i) => {
    const above = i === 0 ? undefined : spec.propertyType(type, segments.slice(0, i).join('.'));
    return above === 'Json' || above === 'Map';
  });
}

function short(url = ''): string {
  return url.startsWith(GUIDE) ? url.slice(GUIDE.length) : url;
}
