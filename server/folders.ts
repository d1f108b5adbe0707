import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRule } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import type { RuleSet } from '../core/engine/rule-set.ts';
import {
  bytesOf,
  CONFIGURATION_FILE,
  ConfigurationError,
  NO_CONFIGURATION,
  type Configuration,
  type Problem,
} from '../workspace/configuration.ts';
import { configurationAt } from '../workspace/extended-configuration.ts';
import { isBelow, isExcluded, slashes } from '../workspace/find-files.ts';
import { Disk } from '../workspace/disk.ts';
import { NO_OWN_RULES, OWN_RULES, ownRulesIn, type OwnRules } from '../workspace/own-rules/folder.ts';
import { byFile } from '../workspace/by-file.ts';
import { readSettings, rulesFor, type Settings } from './settings.ts';

/** What holds for the files of a folder of the workspace, or for those outside of all folders. */
export interface Folder {
  /** Absolute; undefined for what is in no folder. */
  readonly path: string | undefined;
  readonly settings: Settings;
  readonly configuration: Configuration;
  /** What is wrong with the folder's `.parapet.yaml`; lines from 1. */
  readonly problems: readonly Problem[];
  /** The rules that the folder has itself, and what is wrong with their files. */
  readonly own: OwnRules;
  readonly rules: RuleSet;
  /** Globs of what is left out, from the folder. */
  readonly exclude: readonly string[];
  /** What holds for some of its files alone. */
  readonly byFile: ReturnType<typeof byFile>;
}

/** The folders of a workspace with what is set in each; a file belongs to the innermost folder that holds it. */
export class Folders {
  /** Absolute, with forward slashes; the same array until folders come or go. */
  paths: readonly string[];
  private outside: Folder;
  private inner: readonly Folder[];

  /** `settings`: what the editor says, for the folders as long as it says nothing else of one of them. */
  constructor(paths: readonly string[], settings: unknown) {
    this.inner = paths.map((path) => folderOf(path, settings));
    this.outside = this.outsideOf(readSettings(settings));
    this.paths = pathsOf(this.inner);
  }

  all(): readonly Folder[] {
    return [...this.inner, this.outside];
  }

  /** The folder that a path belongs to. */
  of(path: string): Folder {
    const holding = this.inner.filter(({ path: folder }) => isBelow(path, folder!));
    return holding.sort((a, b) => b.path!.length - a.path!.length)[0] ?? this.outside;
  }

  /** Reads each folder's configuration again, with its settings; `undefined` ones stay as they were. */
  configure(settingsOf: (folder: Folder) => unknown): void {
    const again = (folder: Folder): Folder => {
      const given = settingsOf(folder);
      return folderOf(
        folder.path,
        given,
        given === undefined || given === null ? folder.settings : undefined,
      );
    };
    this.inner = this.inner.map(again);
    this.outside = this.outsideOf(again(this.outside).settings);
  }

  /** Folders have come and gone; those that stay keep what is set. */
  change(added: readonly string[], removed: readonly string[]): void {
    const staying = this.inner.filter(({ path }) => !removed.includes(path!));
    const known = new Set(staying.map(({ path }) => path));
    const coming = added.filter((path) => !known.has(path));
    this.inner = [...staying, ...coming.map((path) => folderOf(path, undefined, this.outside.settings))];
    this.paths = pathsOf(this.inner);
  }

  /** What is in no folder is judged as the first folder that is configured has it. */
  private outsideOf(settings: Settings): Folder {
    const first = this.inner.find(({ configuration }) => configuration !== NO_CONFIGURATION);
    const configuration = first?.configuration ?? NO_CONFIGURATION;
    return {
      path: undefined,
      settings,
      configuration,
      problems: [],
      own: first?.own ?? NO_OWN_RULES,
      rules: rulesFor(settings, configuration, first?.own.rules),
      exclude: [],
      byFile: {},
    };
  }

  /** Whether a file is left out by the settings of its folder. */
  isExcluded(path: string): boolean {
    const { path: folder, exclude } = this.of(path);
    return folder !== undefined && isExcluded(path, folder, exclude);
  }

  /** In bytes; the default where undefined. */
  largestFileOf(path: string): number | undefined {
    const { maxFileSize } = this.of(path).configuration;
    return maxFileSize === undefined ? undefined : bytesOf(maxFileSize);
  }
}

function pathsOf(folders: readonly Folder[]): readonly string[] {
  return folders.map(({ path }) => path!);
}

function folderOf(path: string | undefined, given: unknown, known?: Settings): Folder {
  const settings = known ?? readSettings(given);
  const own = path === undefined ? NO_OWN_RULES : ownRulesIn(join(path, OWN_RULES), OWN_RULES, path);
  const { configuration, problems } =
    path === undefined ? { configuration: NO_CONFIGURATION, problems: [] } : configurationIn(path, own.rules);
  const rules = rulesFor(settings, configuration, own.rules);
  return {
    path: path === undefined ? undefined : slashes(path),
    settings,
    configuration,
    problems,
    own,
    rules,
    exclude: [...settings.exclude, ...configuration.exclude],
    byFile:
      path === undefined ? {} : byFile(path, rules, configuration.overrides, new Disk({ roots: [path] })),
  };
}

function configurationIn(
  folder: string,
  own: readonly AnyRule[],
): Pick<Folder, 'configuration' | 'problems'> {
  const file = join(folder, CONFIGURATION_FILE);
  if (!existsSync(file)) return { configuration: NO_CONFIGURATION, problems: [] };
  try {
    return {
      configuration: configurationAt(file, CONFIGURATION_FILE, { root: folder, rules: [...rules, ...own] }),
      problems: [],
    };
  } catch (error) {
    const problems =
      error instanceof ConfigurationError ? error.problems : [{ line: 1, message: (error as Error).message }];
    return { configuration: NO_CONFIGURATION, problems };
  }
}
