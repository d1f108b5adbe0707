import {
  array,
  boolean,
  catchall,
  enum as oneOf,
  gt,
  literal,
  number,
  object,
  optional,
  record,
  strictObject,
  string,
  union,
  type output,
} from 'zod/mini';
import { SEVERITIES, type Options, type Severity } from '../core/model/index.ts';
import type { RuleChoices } from '../core/engine/rule-set.ts';
import { createLineIndex } from '../core/text/lines.ts';
import type { Node } from '../core/syntax/tree.ts';
import { readYaml } from '../core/syntax/yaml/read.ts';
import { load } from 'js-yaml';
import { rules as allRules } from '../rules/index.ts';
import { choicesOf, PROFILE_NAMES, type ProfileName } from './frameworks.ts';

/** What a project has decided in its `.parapet.yaml`. */
export interface Configuration {
  /** What `choices` were asked for by name. */
  readonly profile?: ProfileName | undefined;
  readonly choices: RuleChoices;
  readonly exclude: readonly string[];
  readonly failOn: Severity | undefined;
  /** Whether the workspace sets up an account, so that what it lacks is a finding; decided from its content where undefined. */
  readonly baseline: boolean | undefined;
  /** Files larger than this are not read, in megabytes. */
  readonly maxFileSize?: number | undefined;
  /** Whether what is wrong in Terraform modules from a registry is told where they are called. */
  readonly installedModules?: boolean | undefined;
}

/** Megabytes, as a configuration gives them, in bytes. */
export function bytesOf(megabytes: number): number {
  return megabytes * 1024 * 1024;
}

export const CONFIGURATION_FILE = '.parapet.yaml';

export const NO_CONFIGURATION: Configuration = {
  choices: {},
  exclude: [],
  failOn: undefined,
  baseline: undefined,
};

const severity = oneOf(SEVERITIES);
const ruleSetting = union([
  literal('off'),
  literal(false),
  severity,
  catchall(object({ severity: optional(severity) }), union([number(), string(), array(string())])),
]);
const schema = strictObject({
  profile: optional(oneOf(PROFILE_NAMES)),
  rules: optional(record(string(), ruleSetting)),
  exclude: optional(array(string())),
  failOn: optional(severity),
  baseline: optional(boolean()),
  maxFileSize: optional(number().check(gt(0))),
  installedModules: optional(boolean()),
});

/** What is wrong with a configuration, each with its line from 1. */
export class ConfigurationError extends Error {
  readonly problems: readonly { readonly line: number; readonly message: string }[];

  constructor(file: string, problems: ConfigurationError['problems']) {
    super(problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** Reads a configuration; throws a `ConfigurationError` that names the lines where it is wrong. */
export function readConfiguration(text: string, file: string): Configuration {
  const data = parse(text, file) ?? {};
  const result = schema.safeParse(data);
  const lineOf = linesOf(text);
  const problems = result.success
    ? unknownRules(result.data, lineOf)
    : result.error.issues.map((issue) => ({
        line: lineOf([...issue.path, ...unknownKey(issue)]),
        message: describe(issue),
      }));
  if (!result.success || problems.length > 0) throw new ConfigurationError(file, problems);
  return toConfiguration(result.data);
}

function parse(text: string, file: string): unknown {
  try {
    return load(text);
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    throw new ConfigurationError(file, [{ line: (mark?.line ?? 0) + 1, message: reason ?? String(error) }]);
  }
}

function toConfiguration(data: output<typeof schema>): Configuration {
  const severities: Record<string, Severity | 'off'> = {};
  const options: Record<string, Options> = {};
  for (const [id, setting] of Object.entries(data.rules ?? {})) {
    if (setting === 'off' || setting === false) severities[id] = 'off';
    else if (typeof setting === 'string') severities[id] = setting;
    else {
      const { severity: wish, ...rest } = setting;
      if (wish !== undefined) severities[id] = wish;
      options[id] = rest;
    }
  }
  return {
    profile: data.profile,
    choices: { ...choicesOf(data.profile), severities, options },
    exclude: data.exclude ?? [],
    failOn: data.failOn,
    baseline: data.baseline,
    maxFileSize: data.maxFileSize,
    installedModules: data.installedModules,
  };
}

function unknownRules(data: output<typeof schema>, lineOf: LineOf): { line: number; message: string }[] {
  const known = allRules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]);
  return Object.keys(data.rules ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => ({
      line: lineOf(['rules', id]),
      message: `there is no rule "${id}"${didYouMean(id, known)}`,
    }));
}

/** `; did you mean "x"?` where a name is near enough. */
export function didYouMean(name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((id) => ({ id, distance: distance(name, id) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= Math.max(3, name.length / 3)
    ? `; did you mean "${nearest.id}"?`
    : '';
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

type LineOf = (path: readonly PropertyKey[]) => number;

/** The line of a setting by its path; that of the nearest setting above it where it is missing. */
function linesOf(text: string): LineOf {
  const index = createLineIndex(text);
  const [placed] = readYaml(text).blocks;
  return (path) => {
    let node: Node | undefined = placed?.block.root;
    let at = 0;
    for (const segment of path) {
      if (node?.kind === 'mapping') {
        const entry = node.entries.find(({ key }) => key.kind === 'scalar' && key.text === segment);
        if (entry === undefined) break;
        at = entry.key.start;
        node = entry.value;
      } else if (
        node?.kind === 'sequence' &&
        typeof segment === 'number' &&
        node.items[segment] !== undefined
      ) {
        node = node.items[segment];
        at = node.start;
      } else break;
    }
    return index.positionAt(at).line + 1;
  };
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
}

/** The setting that there is not, so that the line is its own. */
function unknownKey(issue: Issue): readonly string[] {
  return issue.keys?.slice(0, 1) ?? [];
}

function describe(issue: Issue): string {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape);
    const [key = ''] = issue.keys ?? [];
    return `there is no setting "${key}"; the settings are ${known.join(', ')}`;
  }
  if (issue.code === 'invalid_value')
    return `${name} must be one of ${(issue.values ?? []).map(String).join(', ')}`;
  if (issue.code === 'invalid_union')
    return `${name} must be off, a severity (${SEVERITIES.join(', ')}), or a mapping of options`;
  return `${name === '' ? 'the file' : name} must be ${issue.expected ?? issue.message}`;
}
