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
  readonly account: boolean | undefined;
  /** The file of the findings that are known already, where another one is named. */
  readonly baseline?: string | undefined;
  /** What holds for some files alone, the later before the earlier. */
  readonly overrides?: readonly Override[];
  /** The files whose settings hold beneath these, as they are written. */
  readonly extends?: readonly { readonly file: string; readonly line: number }[];
  /** Files larger than this are not read, in megabytes. */
  readonly maxFileSize?: number | undefined;
  /** Whether what is wrong in Terraform modules from a registry is told where they are called. */
  readonly installedModules?: boolean | undefined;
  /** What works, but is better written otherwise. */
  readonly notes?: readonly Problem[];
}

/** What rules are for the files of some globs, by their ids. */
export interface Override {
  readonly paths: readonly string[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** What is said of a line, from 1, of a configuration. */
export interface Problem {
  readonly line: number;
  readonly message: string;
  /** The file, where that is another one than the configuration that was asked for. */
  readonly file?: string | undefined;
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
  account: undefined,
};

/** What is wrong with a configuration, each with its line from 1. */
export class ConfigurationError extends Error {
  readonly problems: readonly Problem[];

  constructor(file: string, problems: ConfigurationError['problems']) {
    super(problems.map(({ file: own = file, line, message }) => `${own}:${line}: ${message}`).join('\n'));
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
  return toConfiguration(result.data, rules, lineOf);
}

type Rules = readonly AnyRule[];

/** The rules that a file names: the definition of all others is not needed to read it. */
function rulesNamed(data: unknown, rules: Rules): Rules {
  const { rules: set, overrides } = data as { readonly rules?: unknown; readonly overrides?: unknown };
  const own = (Array.isArray(overrides) ? overrides : []) as readonly ({ readonly rules?: unknown } | null)[];
  const sections = [set, ...own.map((each) => each?.rules)];
  const names = sections.flatMap((each) =>
    typeof each === 'object' && each !== null ? Object.keys(each) : [],
  );
  return [...new Set(names)].flatMap((name) => resolveRuleId(rules, name)?.rule ?? []);
}

function notesOn(
  { rules: set = {}, baseline }: ProjectSettings,
  rules: Rules,
  lineOf: LineOf,
): readonly Problem[] {
  const renamed =
    typeof baseline !== 'boolean'
      ? []
      : [
          {
            line: lineOf(['baseline']),
            message: `\`baseline: ${baseline}\` is written \`account: ${baseline}\` now; \`baseline\` is the file of the findings that are known`,
          },
        ];
  const ofRules = Object.keys(set).flatMap((name) => {
    const note = resolveRuleId(rules, name)?.note;
    return note === undefined ? [] : [{ line: lineOf(['rules', name]), message: note }];
  });
  return [...renamed, ...ofRules];
}

function parse(text: string, file: string): unknown {
  if (saysNothing(text)) return undefined;
  try {
    return load(text);
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    throw new ConfigurationError(file, [{ line: (mark?.line ?? 0) + 1, message: reason ?? String(error) }]);
  }
}

/** Whether a text is empty, but for comments. */
export function saysNothing(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

function toConfiguration(data: ProjectSettings, rules: Rules, lineOf: LineOf): Configuration {
  const { baseline, account, requireReason, requireUntil, honour } = data;
  const demands = { reason: requireReason, until: requireUntil };
  return {
    profile: data.profile,
    choices: { ...choicesOf(data.profile), ...rulesIn(data.rules ?? {}, rules), honour, demands },
    exclude: data.exclude ?? [],
    failOn: data.failOn,
    account: account ?? (typeof baseline === 'boolean' ? baseline : undefined),
    baseline: typeof baseline === 'string' ? baseline : undefined,
    maxFileSize: data.maxFileSize,
    installedModules: data.installedModules,
    overrides: (data.overrides ?? []).map(({ paths, rules: set }) => ({
      paths,
      severities: rulesIn(set, rules).severities,
    })),
    extends: (typeof data.extends === 'string' ? [data.extends] : (data.extends ?? [])).map((file, i) => ({
      file,
      line: lineOf(typeof data.extends === 'string' ? ['extends'] : ['extends', i]),
    })),
    notes: notesOn(data, rules, lineOf),
  };
}

/** What is set of rules, by the ids that they have now. */
function rulesIn(
  set: NonNullable<ProjectSettings['rules']>,
  rules: Rules,
): { readonly severities: Record<string, Severity | 'off'>; readonly options: Record<string, Options> } {
  const severities: Record<string, Severity | 'off'> = {};
  const options: Record<string, Options> = {};
  for (const [name, setting] of Object.entries(set)) {
    const id = resolveRuleId(rules, name)?.rule.id ?? name;
    if (setting === 'off' || setting === false) severities[id] = 'off';
    else if (typeof setting === 'string') severities[id] = setting;
    else if (setting !== undefined) {
      const { severity: wish, ...rest } = setting;
      if (wish !== undefined) severities[id] = wish;
      options[id] = rest;
    }
  }
  return { severities, options };
}

export type LineOf = (path: readonly PropertyKey[]) => number;

/** The line of a setting by its path; that of the nearest setting above it where it is missing. */
export function linesOf(text: string): LineOf {
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
  if (code === 'invalid_union' && path[0] !== 'rules') return `${name} must be ${UNIONS[String(path[0])]}`;
  if (code === 'invalid_union')
    return `${name} must be off, a severity (${SEVERITIES.join(', ')}), or a mapping of options`;
  return `${name === '' ? 'the file' : name} must be ${issue.expected ?? issue.message}`;
}

/** What a setting is that may be one of several things. */
const UNIONS: Readonly<Record<string, string>> = {
  extends: 'a path or a list of paths',
  baseline: 'the path of a file',
  overrides: `off or a severity (${SEVERITIES.join(', ')})`,
};

/** What stands under a name that means nothing there: of a rule, of one of its options, of a setting. */
function unknownKey(path: readonly PropertyKey[], key: string, rules: Rules): string {
  const [section, rule] = path;
  if (section === undefined)
    return `there is no setting "${key}"; the settings are ${Object.keys(projectSettings([]).shape).join(', ')}`;
  if (section === 'overrides' && path.length === 2)
    return `an override has no "${key}"; it has paths and rules`;
  if (rule === undefined || section === 'overrides') {
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
