/**
 * `tsx tools/provider-schema.ts FOLDER`: writes `tools/provider-schema.json`, the attributes and blocks of the AWS
 * provider's resources and which of them it demands, from an unpacked `@cdktf/provider-aws` (`npm pack`), which is too large to depend on.
 * The tables of `core/languages/terraform` are checked against it, and what repairs add.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './root.ts';
import { demandedBy } from './provider-demands.ts';

/** An attribute's kind, or the content of a block. */
export type ProviderSchema = {
  readonly [name: string]: 'string' | 'bool' | 'number' | 'list' | 'map' | ProviderSchema;
};

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'lib'))) {
  console.error('usage: tsx tools/provider-schema.ts FOLDER, an unpacked @cdktf/provider-aws');
  process.exit(2);
}

const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const resources: Record<string, ProviderSchema> = {};
const required: Record<string, readonly string[]> = {};
for (const name of readdirSync(join(folder, 'lib')).sort()) {
  const path = join(folder, 'lib', name, 'index.js');
  if (name.startsWith('data-') || !existsSync(path)) continue;
  const source = readFileSync(path, 'utf8');
  const type = /tfResourceType = "(aws_\w+)"/.exec(source)?.[1];
  const body = /synthesizeAttributes\(\) \{\s*return \{(.*?)\n {8}\};/s.exec(source)?.[1];
  if (type === undefined || body === undefined) continue;
  resources[type] = membersOf(body, structsOf(source), 0);
  const demanded = demandedBy(readFileSync(join(folder, 'lib', name, 'index.d.ts'), 'utf8'));
  if (demanded.length > 0) required[type] = demanded;
}
const lines = linesOf(resources);
writeFileSync(
  fromRoot('tools/provider-schema.json'),
  `{"source":"@cdktf/provider-aws ${version}","resources":{\n${lines.join(',\n')}\n},"required":{\n${linesOf(required).join(',\n')}\n}}\n`,
);
console.log(`${lines.length} resource types of @cdktf/provider-aws ${version}.`);

/** The entries, one a line, in the order of their names. */
function linesOf(entries: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(entries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, content]) => `${JSON.stringify(type)}:${JSON.stringify(content)}`);
}

/** The members of each nested structure, as text, by the name of the function that writes it. */
function structsOf(source: string): ReadonlyMap<string, string> {
  const structs = new Map<string, string>();
  for (const [, name, content] of source.matchAll(/function (\w+)ToTerraform\(struct\) \{(.*?)\n\}/gs))
    structs.set(name!, /return \{(.*?)\n {4}\};/s.exec(content!)?.[1] ?? '');
  return structs;
}

function membersOf(body: string, structs: ReadonlyMap<string, string>, depth: number): ProviderSchema {
  const members: Record<string, ProviderSchema[string]> = {};
  for (const [, name, expression] of body.matchAll(/^\s*(\w+): (.*?),?$/gm))
    members[name!] = kindOf(expression!, structs, depth);
  return members;
}

function kindOf(
  expression: string,
  structs: ReadonlyMap<string, string>,
  depth: number,
): ProviderSchema[string] {
  const nested = [...expression.matchAll(/(?<!cdktf\.)\b(\w+)ToTerraform\b/g)]
    .map(([, name]) => structs.get(name!))
    .find((body) => body !== undefined);
  if (nested !== undefined) return depth > 6 ? 'map' : membersOf(nested, structs, depth + 1);
  // Statements of WAF rules hold statements.
  if (expression.includes('anyToTerraform')) return 'map';
  if (expression.includes('listMapper')) return 'list';
  if (expression.includes('hashMapper')) return 'map';
  if (expression.includes('booleanToTerraform')) return 'bool';
  return expression.includes('numberToTerraform') ? 'number' : 'string';
}
