import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { selectRules, type RuleChoices } from '../core/engine/rule-set.ts';
import type { AnyRule, OtherTool } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import { FRAMEWORK_IDS, type FrameworkId } from '../rules/frameworks/ids.ts';
import { bytesOf, ConfigurationError, type Configuration } from '../workspace/configuration.ts';
import { nearestConfiguration } from '../workspace/configuration-file.ts';
import { findFiles, slashes } from '../workspace/find-files.ts';
import { choicesOf, type ProfileName } from '../workspace/frameworks.ts';
import { OWN_RULES, ownRulesAt, type OwnRules } from '../workspace/own-rules/folder.ts';
import type { ScanSettings } from '../workspace/scan.ts';
import { complain } from './complain.ts';
import { progressLine } from './progress.ts';

/** What says which files are read, and with which rules. */
export interface PreparationOptions {
  readonly profile?: ProfileName;
  readonly framework?: FrameworkId;
  readonly exclude?: readonly string[];
  readonly config?: string;
  /** The tools whose suppressions hold too. */
  readonly honour?: readonly OtherTool[];
  /** Files larger than this are not read, in megabytes. */
  readonly maxFileSize?: number;
  readonly quiet?: boolean;
  /** Told in words what else there is to say; the error output where undefined. */
  readonly tell?: (message: string) => void;
}

/** What a scan needs. */
export interface Preparation {
  /** The framework whose rules run; undefined where they are those of a profile. */
  readonly framework: FrameworkId | undefined;
  readonly configuration: Configuration;
  /** What the rules were chosen by. */
  readonly choices: RuleChoices;
  readonly settings: ScanSettings;
  /** What rules of the workspace were made of. */
  readonly described: OwnRules['descriptions'];
  readonly files: readonly string[];
  /** What could not be looked into. */
  readonly problems: readonly string[];
  readonly progress: ReturnType<typeof progressLine>;
}

/** Finds the files and the settings of a scan; undefined, and told, where a path does not exist. */
export async function prepare(
  paths: readonly string[],
  options: PreparationOptions,
  cwd: string,
): Promise<Preparation | undefined> {
  const own = ownRules(cwd);
  const known = [...rules, ...own.rules];
  const configuration = await configure(options, cwd, known);
  const exclude = [...configuration.exclude, ...(options.exclude ?? [])];
  const { tell = complain } = options;
  const found = collect(paths, cwd, exclude, tell);
  if (found === undefined) return undefined;
  const progress = progressLine(options.quiet !== true && process.stderr.isTTY);
  const named = options.framework ?? options.profile ?? configuration.profile;
  const framework = FRAMEWORK_IDS.find((id) => id === named);
  const honour = options.honour ?? configuration.choices.honour;
  const choices = { ...configuration.choices, ...choicesOf(named), honour };
  const settings: ScanSettings = {
    rules: selectRules(known, choices),
    today: new Date().toISOString().slice(0, 10),
    ...configured(configuration, options),
    cwd,
    roots: [cwd, ...found.roots],
    exclude,
    onProgress: progress.show,
    onError: ruleError(tell),
    budget: BUDGET,
    keepOutcomes: framework !== undefined,
  };
  return {
    framework,
    configuration,
    choices,
    settings,
    described: own.descriptions,
    progress,
    files: found.files,
    problems: found.problems,
  };
}

/** What of the settings of a project a scan takes over. */
function configured(
  { account, overrides, installedModules, maxFileSize }: Configuration,
  options: PreparationOptions,
): Pick<ScanSettings, 'baseline' | 'overrides' | 'installedModules' | 'largestFile'> {
  const largest = options.maxFileSize ?? maxFileSize;
  const largestFile = largest === undefined ? undefined : bytesOf(largest);
  return { baseline: account, overrides, installedModules, largestFile };
}

function ownRules(cwd: string): OwnRules {
  const own = ownRulesAt(cwd);
  if (own.problems.length > 0) throw new ConfigurationError(OWN_RULES, own.problems);
  return own;
}

/** Longer than all of a large repository takes. */
export const BUDGET: NonNullable<ScanSettings['budget']> = {
  now: () => process.uptime() * 1000,
  rule: 20_000,
  unit: 120_000,
};

type Tell = (message: string) => void;

/** A rule that throws is told once and costs its own findings. */
function ruleError(tell: Tell): ScanSettings['onError'] {
  const told = new Set<string>();
  return (id, error) => {
    if (told.has(id)) return;
    told.add(id);
    tell(`rule ${id} failed and was left out: ${error instanceof Error ? error.message : String(error)}`);
  };
}

async function configure(
  { config, quiet, tell = complain }: PreparationOptions,
  cwd: string,
  known: readonly AnyRule[],
): Promise<Configuration> {
  const path = config === undefined ? nearestConfiguration(cwd) : resolve(cwd, config);
  if (path === undefined) return { choices: {}, exclude: [], failOn: undefined, account: undefined };
  if (!existsSync(path)) throw new Error(`${config}: there is no such file`);
  const { configurationAt } = await import('../workspace/extended-configuration.ts');
  const name = slashes(relative(cwd, path));
  if (config === undefined && name.startsWith('../') && quiet !== true)
    tell(`the settings are those of ${name}`);
  // What somebody names is read wherever it lies.
  const configuration = configurationAt(path, name, { isNamed: config !== undefined, rules: known });
  for (const { file = name, line, message } of configuration.notes ?? []) tell(`${file}:${line}: ${message}`);
  return configuration;
}

function collect(
  paths: readonly string[],
  cwd: string,
  exclude: readonly string[],
  tell: Tell,
):
  | {
      readonly files: readonly string[];
      readonly roots: readonly string[];
      readonly problems: readonly string[];
    }
  | undefined {
  const files = new Set<string>();
  const roots: string[] = [];
  const problems: string[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const absolute = resolve(cwd, path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (stats === undefined) {
      tell(`${path}: there is no such file or folder`);
      return undefined;
    }
    roots.push(stats.isDirectory() ? absolute : dirname(absolute));
    if (!stats.isDirectory()) {
      files.add(absolute);
      continue;
    }
    const below = findFiles(absolute, cwd, exclude);
    for (const file of below.files) files.add(file);
    problems.push(...below.problems);
  }
  return { files: [...files], roots, problems };
}
