import { rangeOf, type AnyRule } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import { editorSettings } from '../workspace/editor-settings.ts';
import { projectSettings, schemaOf } from '../workspace/project-settings.ts';

/*
 * What follows from the definitions of settings: the manifest's section, the schema of `.parapet.yaml`, tables of the
 * documentation.
 */

type Schema = Readonly<Record<string, unknown>>;

/** How the manifest orders what it says of a setting. */
const ORDER = [
  'type',
  'enum',
  'items',
  'uniqueItems',
  'enumDescriptions',
  'default',
  'scope',
  'order',
  'additionalProperties',
  'markdownDescription',
];

/** The manifest with the settings of the editor as they are defined. */
export function withSettings(manifest: string): string {
  const json = JSON.parse(manifest) as { contributes?: { configuration?: { properties?: object } } };
  const section = json.contributes?.configuration;
  if (section === undefined) return manifest;
  const properties = flattened(schemaOf(editorSettings()), 'parapet').map(([name, schema], i) => {
    const said: Schema = { ...schema, order: i + 1 };
    return [name, Object.fromEntries(ORDER.filter((key) => key in said).map((key) => [key, said[key]]))];
  });
  section.properties = Object.fromEntries(properties) as object;
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** The JSON schema of `.parapet.yaml`, as it is published. */
export function projectSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The configuration of Parapet',
    ...schemaOf(projectSettings(rules), 'ref'),
  };
}

/** The documentation with the tables that its markers ask for: `<!-- editor -->` … `<!-- end -->`. */
export function withTables(page: string): string {
  const tables: Readonly<Record<string, string>> = {
    project: table(['setting', 'is', 'default', 'what it does'], rowsOf(schemaOf(projectSettings([])), '')),
    options: table(['rule', 'option', 'is', 'default', 'what it sets'], rules.flatMap(optionRows)),
    editor: table(
      ['setting', 'is', 'default', 'what it does'],
      rowsOf(schemaOf(editorSettings()), 'parapet'),
    ),
  };
  return page.replace(
    /(<!-- (project|options|editor)[^>]*-->\n)[\s\S]*?(<!-- end -->)/g,
    (_all, head: string, name: string, end: string) => `${head}\n${tables[name]}\n\n${end}`,
  );
}

function optionRows({ id, options = {} }: AnyRule): string[][] {
  return Object.entries(options).map(([name, option]) => [
    code(id),
    code(name),
    rangeOf(option),
    code(JSON.stringify(option.default)),
    option.description,
  ]);
}

function rowsOf(schema: Schema, prefix: string): string[][] {
  return flattened(schema, prefix).map(([name, said]) => [
    code(name),
    kindOf(said),
    said['default'] === undefined ? '' : code(JSON.stringify(said['default'])),
    (said['markdownDescription'] ?? said['description'] ?? '') as string,
  ]);
}

/** The settings of a schema, with those within others, by their names with dots. */
function flattened(schema: Schema, prefix: string): (readonly [string, Schema])[] {
  return Object.entries(schema['properties'] as Readonly<Record<string, Schema>>).flatMap(([name, inner]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const isGroup = inner['default'] === undefined && inner['properties'] !== undefined && prefix !== '';
    return isGroup ? flattened(inner, path) : [[path, inner] as const];
  });
}

function kindOf(schema: Schema): string {
  const words = schema['enum'] as readonly string[] | undefined;
  if (words !== undefined) return words.length > 8 ? 'a profile or framework' : words.map(code).join(', ');
  const kinds: Readonly<Record<string, string>> = {
    boolean: '`true`, `false`',
    array: 'a list of texts',
    number: 'a number',
    object: 'a mapping',
  };
  return kinds[String(schema['type'])] ?? '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string): string => `\`${text}\``;
