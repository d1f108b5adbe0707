import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { selectRules } from '../../core/engine/rule-set.ts';
import { rules } from '../../rules/index.ts';
import {
  bytesOf,
  CONFIGURATION_FILE,
  ConfigurationError,
  NO_CONFIGURATION,
  readConfiguration,
} from '../../workspace/configuration.ts';
import { configurationText } from '../../workspace/configuration-file.ts';
import { findFiles, isBelow, isExcluded, isInside, slashes } from '../../workspace/find-files.ts';
import { choicesOf, PROFILE_NAMES, type ProfileName } from '../../workspace/frameworks.ts';
import { OWN_RULES, ownRulesIn } from '../../workspace/own-rules/folder.ts';
import { scanFiles, type ScanResult, type ScanSettings } from '../../workspace/scan.ts';
import { BUDGET } from '../prepare.ts';

/** A scan of what an agent named, with what it was made with. */
export interface Scanned {
  readonly result: ScanResult;
  readonly settings: ScanSettings;
}

/** Scans files and folders below a folder, with the folder's own `.parapet.yaml`; throws where one is not below it. */
export function scanIn(root: string, paths: readonly string[], profile: string | undefined): Scanned {
  const settings = settingsIn(root, profile);
  const files =
    paths.length === 0 ? below(root, root, settings) : paths.flatMap((path) => filesAt(root, path, settings));
  return { result: scanFiles([...new Set(files)], settings), settings };
}

function settingsIn(root: string, profile: string | undefined): ScanSettings {
  const own = ownRulesIn(join(root, OWN_RULES), OWN_RULES, root);
  if (own.problems.length > 0) throw new ConfigurationError(OWN_RULES, own.problems);
  const known = [...rules, ...own.rules];
  const file = join(root, CONFIGURATION_FILE);
  const configuration = existsSync(file)
    ? readConfiguration(configurationText(file, root), CONFIGURATION_FILE, known)
    : NO_CONFIGURATION;
  const { maxFileSize } = configuration;
  const named = profile === undefined ? {} : choicesOf(profileOf(profile));
  return {
    rules: selectRules(known, { ...configuration.choices, ...named }),
    today: new Date().toISOString().slice(0, 10),
    baseline: configuration.account,
    largestFile: maxFileSize === undefined ? undefined : bytesOf(maxFileSize),
    installedModules: configuration.installedModules,
    cwd: root,
    roots: [root],
    exclude: configuration.exclude,
    budget: BUDGET,
  };
}

function profileOf(name: string): ProfileName {
  const found = PROFILE_NAMES.find((known) => known === name);
  if (found === undefined)
    throw new Error(`there is no profile "${name}"; it is one of ${PROFILE_NAMES.join(', ')}`);
  return found;
}

function filesAt(root: string, path: string, settings: ScanSettings): readonly string[] {
  const absolute = resolve(root, path);
  // Whether it is there or not is said of nothing that lies outside.
  if (!isBelow(slashes(absolute), slashes(root))) throw new Error(`${path} is outside of the folder`);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) throw new Error(`${path}: there is no such file or folder`);
  if (!isInside(absolute, root)) throw new Error(`${path} is a link that leads out of the folder`);
  return stats.isDirectory() ? below(absolute, root, settings) : [absolute];
}

function below(folder: string, root: string, { exclude = [] }: ScanSettings): readonly string[] {
  return findFiles(folder, root, exclude).files.filter((file) => !isExcluded(file, root, exclude));
}

/** A path as an agent has it: from the folder, with forward slashes. */
export function nameIn(root: string, path: string): string {
  return slashes(relative(root, path));
}
