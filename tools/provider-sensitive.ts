/**
 * `tsx tools/provider-sensitive.ts FILE`: writes `tools/provider-sensitive.json`, the arguments that the AWS provider marks
 * as sensitive, from what `terraform providers schema -json` says of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from './root.ts';

interface Block {
  readonly attributes?: Readonly<
    Record<string, { readonly sensitive?: boolean; readonly optional?: boolean; readonly required?: boolean }>
  >;
  readonly block_types?: Readonly<Record<string, { readonly block: Block }>>;
}

interface Schemas {
  readonly provider_schemas: Readonly<
    Record<string, { readonly resource_schemas: Readonly<Record<string, { readonly block: Block }>> }>
  >;
}

const [file, version] = process.argv.slice(2);
if (file === undefined || version === undefined) {
  console.error('usage: tsx tools/provider-sensitive.ts FILE VERSION');
  process.exit(2);
}
const [provider] = Object.values((JSON.parse(readFileSync(file, 'utf8')) as Schemas).provider_schemas);
const lines = Object.entries(provider?.resource_schemas ?? {})
  .map(([type, { block }]) => [type, sensitiveIn(block)] as const)
  .filter(([, paths]) => paths.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([type, paths]) => `${JSON.stringify(type)}:${JSON.stringify(paths)}`);
writeFileSync(
  fromRoot('tools/provider-sensitive.json'),
  `{"source":"hashicorp/aws ${version}","resources":{\n${lines.join(',\n')}\n}}\n`,
);

function sensitiveIn({ attributes = {}, block_types = {} }: Block, above = ''): readonly string[] {
  const own = Object.entries(attributes)
    .filter(([, { sensitive, optional, required }]) => sensitive === true && (optional ?? required) === true)
    .map(([name]) => above + name);
  const inner = Object.entries(block_types).flatMap(([name, { block }]) =>
    sensitiveIn(block, `${above}${name}.`),
  );
  return [...own, ...inner].filter((path) => !path.endsWith('_wo'));
}
