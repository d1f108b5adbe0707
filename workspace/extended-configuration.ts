import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { AnyRule } from '../core/model/index.ts';
import { rules as allRules } from '../rules/index.ts';
import {
  CONFIGURATION_FILE,
  ConfigurationError,
  readConfiguration,
  type Configuration,
} from './configuration.ts';
import { configurationText, repositoryAround } from './configuration-file.ts';
import { isBelow, isInside } from './find-files.ts';

/** A file of settings, and what it says by itself. */
export interface ConfigurationPart {
  readonly path: string;
  /** As messages name it. */
  readonly name: string;
  readonly text: string;
  readonly own: Configuration;
}

/** How files of settings are read. */
interface Reading {
  /** The folder out of which none of them may lie; the repository around the first where undefined. */
  readonly root?: string;
  /** Whether somebody has named the first one, which is read wherever it lies. */
  readonly isNamed?: boolean;
  /** The rules that they may name; those that are built in where undefined. */
  readonly rules?: readonly AnyRule[] | undefined;
}

/** The settings of a file with those that it extends beneath; throws a `ConfigurationError` where one of them is wrong. */
export function configurationAt(path: string, name: string, reading: Reading = {}): Configuration {
  return partsOf(path, name, reading)
    .map(({ own }) => own)
    .reduce(over);
}

/** A file of settings and those that it extends, what holds beneath ahead of what holds over it. */
export function partsOf(path: string, name: string, reading: Reading = {}): readonly ConfigurationPart[] {
  const { isNamed = false, root = repositoryAround(path), rules = allRules } = reading;
  const text = isNamed ? readFileSync(path, 'utf8') : configurationText(path, reading.root);
  return partsBelow({ path, name, text }, { root, rules }, []);
}

function partsBelow(
  { path, name, text }: Omit<ConfigurationPart, 'own'>,
  within: { readonly root: string; readonly rules: readonly AnyRule[] },
  outer: readonly string[],
): readonly ConfigurationPart[] {
  const file = outer.length === 0 ? undefined : name;
  const { root, rules } = within;
  const read = readConfiguration(text, name, rules);
  // What is beneath is told with the file that it stands in.
  const own: Configuration = { ...read, notes: (read.notes ?? []).map((note) => ({ ...note, file })) };
  const beneath = (read.extends ?? []).flatMap(({ file: written, line }) => {
    const below = placeOf(written, dirname(path), root);
    const wrong = (message: string): ConfigurationError =>
      new ConfigurationError(name, [{ line, message, file }]);
    const outside = wrong(`extends ${written}, which lies outside of the repository and is not read`);
    if (below === undefined)
      throw wrong(`extends ${written}, and no node_modules of the repository has it: npm install brings it`);
    if (!isBelow(below, root)) throw outside;
    if ([...outer, path].includes(below)) throw wrong(`extends itself by way of ${written}`);
    if (!existsSync(below)) throw wrong(`extends ${written}, and there is no such file`);
    if (!isInside(below, root)) throw outside;
    const inner = { path: below, name: besides(name, written), text: textOf(below, root, wrong) };
    return partsBelow(inner, within, [...outer, path]);
  });
  return [...beneath, { path, name, text, own }];
}

/** What a package has in place of a file that is named. */
const OF_PACKAGES = [CONFIGURATION_FILE, 'parapet.yaml'];

/** Where a file lies that another one extends; of a package (`npm:@acme/settings`) undefined where no folder up to `root` has it. */
function placeOf(written: string, folder: string, root: string): string | undefined {
  if (!written.startsWith('npm:')) return resolve(folder, written);
  const [, name, file] = /^npm:((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/(.+))?$/.exec(written) ?? [];
  if (name === undefined) return undefined;
  for (let at = folder; isBelow(at, root); at = dirname(at)) {
    const installed = join(at, 'node_modules', name);
    const found = (file === undefined ? OF_PACKAGES : [file])
      .map((each) => resolve(installed, each))
      .find((each) => isBelow(each, installed) && existsSync(each));
    if (found !== undefined) return found;
    if (dirname(at) === at) break;
  }
  return undefined;
}

function textOf(path: string, root: string, wrong: (message: string) => ConfigurationError): string {
  try {
    return configurationText(path, root);
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

/** What a file is called that another one names. */
function besides(name: string, file: string): string {
  if (file.startsWith('npm:')) return file;
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '';
  return `${folder}${file.replace(/^\.\//, '')}`;
}

/** Settings over others: of rules each, of lists both, of all else the last. */
function over(beneath: Configuration, own: Configuration): Configuration {
  const [low, high] = [beneath.choices, own.choices];
  const named = own.profile === undefined ? beneath : own;
  return {
    profile: named.profile,
    choices: {
      ...named.choices,
      severities: { ...low.severities, ...high.severities },
      options: mergedOptions(low.options ?? {}, high.options ?? {}),
      honour: high.honour ?? low.honour,
      demands: {
        reason: high.demands?.reason ?? low.demands?.reason,
        until: high.demands?.until ?? low.demands?.until,
      },
    },
    exclude: [...beneath.exclude, ...own.exclude],
    overrides: [...(beneath.overrides ?? []), ...(own.overrides ?? [])],
    failOn: own.failOn ?? beneath.failOn,
    account: own.account ?? beneath.account,
    baseline: own.baseline ?? beneath.baseline,
    maxFileSize: own.maxFileSize ?? beneath.maxFileSize,
    installedModules: own.installedModules ?? beneath.installedModules,
    notes: [...(beneath.notes ?? []), ...(own.notes ?? [])],
  };
}

type OptionsById = NonNullable<Configuration['choices']['options']>;

function mergedOptions(low: OptionsById, high: OptionsById): OptionsById {
  const ids = new Set([...Object.keys(low), ...Object.keys(high)]);
  return Object.fromEntries([...ids].map((id) => [id, { ...low[id], ...high[id] }]));
}
