import { readFileSync } from 'node:fs';
import { classesLacking } from '../core/languages/cdk/constructs/index.ts';
import { inTerraform, type Fields } from '../core/languages/terraform/fields.ts';
import { allTables, companionsOf, isListed, tablesOf } from '../core/languages/terraform/tables/index.ts';
import { fromRoot } from './root.ts';
import type { RuleReads } from './rule-reads.ts';
import { SPEC_EXTENSIONS } from './spec-extensions.ts';

/** What a rule asks about and a language's tables do not know: there the rule says nothing. */
export interface MissingTable {
  readonly language: 'terraform' | 'cdk';
  readonly type: string;
  /** Undefined where there is no table of the type at all. */
  readonly path?: string;
  /** What is known of it, as words behind the type and the path. */
  readonly why: string;
  /** The attribute or resource of the provider that has its name: what a table most likely has to read. */
  readonly likely?: string;
}

interface Schema {
  readonly [name: string]: string | Schema;
}

let provider: Readonly<Record<string, Schema>> | undefined;

function resourcesOfProvider(): Readonly<Record<string, Schema>> {
  provider ??= (
    JSON.parse(readFileSync(fromRoot('tools/provider-schema.json'), 'utf8')) as {
      resources: Readonly<Record<string, Schema>>;
    }
  ).resources;
  return provider;
}

/** What a rule lacks, by what it reads: what the provider has under the name first, and Terraform ahead of the CDK. */
export function missingTables({ types, properties }: RuleReads): readonly MissingTable[] {
  const named = [...types].filter(isOfSpecification).sort();
  const read = [...properties].sort().map((property): readonly [string, string] => {
    const [type = '', path = ''] = property.split(' ');
    return [type, path];
  });
  const missing = [
    ...named.flatMap(withoutTable),
    ...read.flatMap(([type, path]) => withoutField(type, path)),
    ...read.flatMap(([type, path]) => unknownToConstructs(type, path)),
  ];
  return [
    ...missing.filter(({ likely }) => likely !== undefined),
    ...missing.filter(({ likely }) => likely === undefined),
  ];
}

/** Whether a type is one that every language should know, and not what one of them has beside. */
function isOfSpecification(type: string): boolean {
  return /^(?:AWS|Alexa)::/.test(type) && SPEC_EXTENSIONS[type]?.length !== 0;
}

/** A line to read for each. */
export function missingLines(missing: readonly MissingTable[]): readonly string[] {
  return missing.map(({ language, type, path, why, likely }) => {
    const what = path === undefined ? type : `${type} ${path}`;
    const hint = likely === undefined ? '' : `; the provider has ${likely}`;
    return `${language === 'cdk' ? 'CDK' : 'Terraform'}: ${what} ${why}${hint}`;
  });
}

/** L1 classes of the CDK follow from the specification, so that only Terraform can lack a type. */
function withoutTable(type: string): readonly MissingTable[] {
  if (isListed(type)) return [];
  const likely = likelyResource(type);
  const missing: MissingTable = { language: 'terraform', type, why: 'has no table' };
  return [likely === undefined ? missing : { ...missing, likely }];
}

/** The provider's resource that is named like a type and that no table reads: `AWS::Batch::JobQueue` is `aws_batch_job_queue`. */
function likelyResource(type: string): string | undefined {
  const [, service = '', resource = ''] = type.split('::');
  const services = [
    `${service.toLowerCase()}_`,
    `${inTerraform(service)}_`,
    ...(service === 'EC2' ? [''] : []),
  ];
  return services
    .map((words) => `aws_${words}${inTerraform(resource)}`)
    .find((name) => name in resourcesOfProvider() && tablesOf(name).length === 0);
}

function withoutField(type: string, path: string): readonly MissingTable[] {
  const segments = path.split('.');
  if (segments.some((segment) => /Tags$/.test(segment))) return [];
  const tables = allTables().filter(([, table]) => table.type === type);
  const parts = tables.flatMap(([written, { fields }]) => [
    { written, fields },
    ...companionsOf(written).map(([companion, { fields: own }]) => ({ written: companion, fields: own })),
  ]);
  if (parts.length === 0 || parts.some(({ fields }) => hasField(fields, segments))) return [];
  const likely = parts
    .map(({ written, fields }) => likelyAttribute(written, fields, segments))
    .find((attribute) => attribute !== undefined);
  const missing: MissingTable = { language: 'terraform', type, path, why: 'has no field' };
  return [likely === undefined ? missing : { ...missing, likely }];
}

/** Whether fields lead to a property; what one of them reads as a whole it reads with all that is in it. */
function hasField(fields: Fields, [first = '', ...rest]: readonly string[]): boolean {
  if (!Object.hasOwn(fields, first)) return false;
  const { fields: inner, key } = fields[first]!;
  // What tells nested blocks apart is any name.
  const below = key === undefined ? rest : rest.slice(1);
  return below.length === 0 || inner === undefined || hasField(inner, below);
}

/** The attribute of a resource, or of the block that fields lead to, that is named like the first property they lack. */
function likelyAttribute(
  written: string,
  fields: Fields,
  [first = '', ...rest]: readonly string[],
  schema: string | Schema | undefined = resourcesOfProvider()[written],
): string | undefined {
  if (typeof schema !== 'object') return undefined;
  const field = Object.hasOwn(fields, first) ? fields[first] : undefined;
  if (field === undefined) {
    const names = [[first, ...rest].map(inTerraform).join('_'), inTerraform(first)];
    const name = names.find((each) => each in schema);
    return name === undefined ? undefined : `${written}.${name}`;
  }
  if (field.fields === undefined || field.at === undefined) return undefined;
  const inner = field.at.reduce<string | Schema | undefined>(
    (outer, part) => (typeof outer === 'object' ? outer[part] : undefined),
    schema,
  );
  const below = field.key === undefined ? rest : rest.slice(1);
  return likelyAttribute([written, ...field.at].join('.'), field.fields, below, inner);
}

function unknownToConstructs(type: string, path: string): readonly MissingTable[] {
  const [first = ''] = path.split('.');
  if (/Tags$/.test(first)) return [];
  return classesLacking(type, first).map((name) => ({
    language: 'cdk',
    type,
    path,
    why: `is not known of ${name}`,
  }));
}
