import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { load } from 'js-yaml';
import { othersNamedIn } from '../core/languages/others-comments.ts';
import { OTHER_TOOLS, type OtherTool } from '../core/model/index.ts';
import { visible } from '../core/text/shown.ts';
import { CONFIGURATION_FILE, linesOf } from '../workspace/configuration.ts';
import { nearestConfiguration } from '../workspace/configuration-file.ts';
import { partsOf, type ConfigurationPart } from '../workspace/extended-configuration.ts';
import { findFiles, readText, slashes } from '../workspace/find-files.ts';
import { projectSettings, schemaOf } from '../workspace/project-settings.ts';
import { placeFile } from '../workspace/replace-file.ts';
import { complain } from './complain.ts';

/** A value that is set, and where: a file with its line, or what holds where nobody says anything. */
interface Held {
  readonly value: unknown;
  readonly from: string;
}

/** Prints the settings that hold in the working directory as YAML, each with where it comes from. Returns the exit code. */
export function showConfiguration({ config }: { readonly config?: string }): number {
  const cwd = process.cwd();
  const path = config === undefined ? nearestConfiguration(cwd) : resolve(cwd, config);
  if (path !== undefined && !existsSync(path)) throw new Error(`${config}: there is no such file`);
  const name = path === undefined ? '' : slashes(relative(cwd, path));
  const parts = path === undefined ? [] : partsOf(path, name, { isNamed: config !== undefined });
  process.stdout.write(`${lines(parts).join('\n')}\n`);
  return 0;
}

/** Settings of which those that are beneath stay, name by name or item by item. */
const ADDING = ['rules', 'exclude', 'overrides'];

function lines(parts: readonly ConfigurationPart[]): readonly string[] {
  const held = new Map<string, Held>();
  const rules = new Map<string, Held>();
  const lists = new Map<string, Held[]>();
  for (const { text, name } of parts) {
    const lineOf = linesOf(text);
    const at = (...keys: readonly (string | number)[]): string => `${visible(name)}:${lineOf(keys)}`;
    for (const [key, value] of Object.entries((load(text) ?? {}) as Readonly<Record<string, unknown>>)) {
      if (key === 'rules')
        for (const [id, set] of Object.entries(value ?? {})) rules.set(id, { value: set, from: at(key, id) });
      else if (ADDING.includes(key))
        lists.set(key, [
          ...(lists.get(key) ?? []),
          ...((value ?? []) as readonly unknown[]).map((item, i) => ({ value: item, from: at(key, i) })),
        ]);
      else held.set(key, { value, from: at(key) });
    }
  }
  const { properties } = schemaOf(projectSettings([])) as {
    readonly properties: Readonly<Record<string, { default?: unknown }>>;
  };
  return Object.entries(properties).flatMap(([key, { default: without }]): readonly string[] => {
    if (key === 'rules')
      return section(
        key,
        [...rules].map(([id, each]) => [`${id}: `, each]),
      );
    if (lists.has(key))
      return section(
        key,
        lists.get(key)!.map((each) => ['- ', each]),
      );
    const each = held.get(key) ?? { value: without, from: 'where nothing is said' };
    return each.value === undefined ? [] : [said(`${key}: `, each)];
  });
}

function section(key: string, all: readonly (readonly [head: string, held: Held])[]): readonly string[] {
  return all.length === 0 ? [] : [`${key}:`, ...all.map(([head, held]) => said(`  ${head}`, held))];
}

function said(head: string, { value, from }: Held): string {
  const text = typeof value === 'string' && /^[a-z][\w.-]*$/i.test(value) ? value : JSON.stringify(value);
  return `${visible(head + text)} # ${from}`;
}

/** Writes a first `.parapet.yaml` into the working directory. Returns the exit code. */
export function writeFirst(): number {
  const cwd = process.cwd();
  const path = resolve(cwd, CONFIGURATION_FILE);
  if (existsSync(path)) {
    complain(`${CONFIGURATION_FILE}: there is one already; \`parapet config\` prints what it says`);
    return 2;
  }
  placeFile(path, [first(toolsIn(cwd))], 0o666);
  process.stdout.write(`${CONFIGURATION_FILE} is written.\n`);
  return 0;
}

/** The tools for which something is suppressed below a folder. */
function toolsIn(folder: string): readonly OtherTool[] {
  const named = new Set<OtherTool>();
  for (const file of findFiles(folder, folder, []).files) {
    const content = readText(file);
    if (content !== undefined && 'text' in content)
      for (const tool of othersNamedIn(content.text)) named.add(tool);
  }
  const isIgnoring = ['.trivyignore', '.trivyignore.yaml'].some((name) => existsSync(resolve(folder, name)));
  return OTHER_TOOLS.filter((tool) => named.has(tool) || (tool === 'trivy' && isIgnoring));
}

function first(tools: readonly OtherTool[]): string {
  const honour =
    tools.length === 0
      ? '# honour: [checkov] # let what is suppressed for other tools hold here too'
      : `# Here something is suppressed for these; \`parapet import\` writes it as ours.\nhonour: [${tools.join(', ')}]`;
  return `# What Parapet checks here. \`parapet config\` prints what holds, \`parapet rules\` lists the rules.

# recommended, strict, all, or a framework such as cis-5.0
profile: recommended

# The least severity that makes the exit code 1
failOn: info

# exclude: ["**/generated/**"]

# rules:
#   rds-instance-multi-az: off
#   cw-loggroup-retention: { severity: low, days: 90 }

# overrides:
#   - paths: ["sandbox/**"]
#     rules: { s3-bucket-versioning: off }

${honour}
`;
}
