import {
  rangeOf,
  SEVERITIES,
  type AnyRule,
  type Option,
  type Options,
  type Severity,
} from '../core/model/index.ts';
import { resolveRuleId } from '../core/engine/rule-names.ts';
import type { RuleChoices } from '../core/engine/rule-set.ts';
import { createLineIndex } from '../core/text/lines.ts';
import type { Node } from '../core/syntax/tree.ts';
import { readYaml } from '../core/syntax/yaml/read.ts';
import { load } from 'js-yaml';
import { rules as allRules } from '../rules/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { choicesOf, type ProfileName } from './frameworks.ts';
import { projectSettings, type ProjectSettings } from './project-settings.ts';

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
  /** What works, but is better written otherwise. */
  readonly notes?: readonly Problem[];
}

/** What is said of a line, from 1, of a configuration. */
export interface Problem {
  readonly line: number;
  readonly message: string;
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

/** What is wrong with a configuration, each with its line from 1. */
export class ConfigurationError extends Error {
  readonly problems: readonly Problem[];

  constructor(file: string, problems: ConfigurationError['problems']) {
    super(problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** Reads a configuration; throws a `ConfigurationError` that names the lines where it is wrong. */
export function readConfiguration(text: string, file: string, rules = allRules): Configuration {
  const data = parse(text, file) ?? {};
  const result = projectSettings(rulesNamed(data, rules)).safeParse(data);
  const lineOf = linesOf(text);
  if (!result.success) {
    const problems = result.error.issues
      .flatMap((issue) => innermost(issue, data))
      .flatMap((issue) => (issue.keys ?? [undefined]).map((key) => ({ ...issue, key })))
      .map((issue) => ({
        line: lineOf(issue.key === undefined ? issue.path : [...issue.path, issue.key]),
        message: describe(issue, rules),
      }));
    throw new ConfigurationError(file, problems);
  }
  return toConfiguration(result.data, rules, notesOn(result.data, rules, lineOf));
}

type Rules = readonly AnyRule[];

/** The rules that a file names: the definition of all others is not needed to read it. */
function rulesNamed(data: unknown, rules: Rules): Rules {
  const { rules: set } = data as { readonly rules?: unknown };
  const names = typeof set === 'object' && set !== null ? Object.keys(set) : [];
  return names.flatMap((name) => resolveRuleId(rules, name)?.rule ?? []);
}

function notesOn({ rules: set = {} }: ProjectSettings, rules: Rules, lineOf: LineOf): readonly Problem[] {
  return Object.keys(set).flatMap((name) => {
    const note = resolveRuleId(rules, name)?.note;
    return note === undefined ? [] : [{ line: lineOf(['rules', name]), message: note }];
  });
}

function parse(text: string, file: string): unknown {
  try {
    return load(text);
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    throw new ConfigurationError(file, [{ line: (mark?.line ?? 0) + 1, message: reason ?? String(error) }]);
  }
}

function toConfiguration(data: ProjectSettings, rules: Rules, notes: readonly Problem[]): Configuration {
  const severities: Record<string, Severity | 'off'> = {};
  const options: Record<string, Options> = {};
  for (const [name, setting] of Object.entries(data.rules ?? {})) {
    const id = resolveRuleId(rules, name)?.rule.id ?? name;
    if (setting === 'off' || setting === false) severities[id] = 'off';
    else if (typeof setting === 'string') severities[id] = setting;
    else if (setting !== undefined) {
      const { severity: wish, ...rest } = setting;
      if (wish !== undefined) severities[id] = wish;
      options[id] = rest;
    }
  }
  return {
    profile: data.profile,
    choices: { ...choicesOf(data.profile), severities, options, honour: data.honour },
    exclude: data.exclude ?? [],
    failOn: data.failOn,
    baseline: data.baseline,
    maxFileSize: data.maxFileSize,
    installedModules: data.installedModules,
    notes,
  };
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
  /** Of a setting that may be one of several things: what is wrong with it as each of them. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** What is wrong within a mapping of options, where a rule is set to one. */
function innermost(issue: Issue, data: unknown): readonly Issue[] {
  const asMapping = issue.errors?.at(-1);
  if (issue.code !== 'invalid_union' || asMapping === undefined || !isMapping(issue.path, data))
    return [issue];
  return asMapping.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isMapping(path: readonly PropertyKey[], data: unknown): boolean {
  let at = data;
  for (const segment of path) at = (at as Record<PropertyKey, unknown> | undefined)?.[segment];
  return typeof at === 'object' && at !== null && !Array.isArray(at);
}

function describe(issue: Issue & { readonly key: string | undefined }, rules: Rules): string {
  const { code, path, key } = issue;
  const name = path.map(String).join('.');
  if (code === 'unrecognized_keys') return unknownKey(path, key ?? '', rules);
  const option = optionAt(path, rules);
  if (option !== undefined) return `${path.slice(0, 3).map(String).join('.')} must be ${rangeOf(option)}`;
  if (code === 'invalid_value')
    return `${name} must be one of ${(issue.values ?? []).map(String).join(', ')}`;
  if (code === 'invalid_union')
    return `${name} must be off, a severity (${SEVERITIES.join(', ')}), or a mapping of options`;
  return `${name === '' ? 'the file' : name} must be ${issue.expected ?? issue.message}`;
}

/** What stands under a name that means nothing there: of a rule, of one of its options, of a setting. */
function unknownKey(path: readonly PropertyKey[], key: string, rules: Rules): string {
  const [section, rule] = path;
  if (section === undefined)
    return `there is no setting "${key}"; the settings are ${Object.keys(projectSettings([]).shape).join(', ')}`;
  if (rule === undefined) {
    const known = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    return `there is no rule "${key}"${didYouMean(key, known)}`;
  }
  const options = Object.keys(resolveRuleId(rules, String(rule))?.rule.options ?? {});
  const has = options.length === 0 ? 'it has none' : `it has ${options.join(', ')}`;
  return `${String(rule)} has no option "${key}"; ${has}`;
}

function optionAt([section, rule, name]: readonly PropertyKey[], rules: Rules): Option | undefined {
  if (section !== 'rules' || rule === undefined || name === undefined) return undefined;
  return resolveRuleId(rules, String(rule))?.rule.options?.[String(name)];
}
