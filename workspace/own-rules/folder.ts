import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { AnyRule } from '../../core/model/index.ts';
import type { Problem } from '../configuration.ts';
import { configurationText, repositoryAround } from '../configuration-file.ts';
import { slashes } from '../find-files.ts';
import { makeKnown } from '../rule-facts.ts';
import type { OwnRule } from './definition.ts';
import { readOwnRule } from './read.ts';
import { ruleOf } from './rule.ts';

/** Where a workspace keeps rules of its own. */
export const OWN_RULES = '.parapet/rules';

/** The rules that a workspace has itself. */
export interface OwnRules {
  readonly rules: readonly AnyRule[];
  /** What they were made of, as data. */
  readonly descriptions: readonly OwnRule[];
  /** What is wrong with the files, by line; each names its file. */
  readonly problems: readonly Problem[];
}

export const NO_OWN_RULES: OwnRules = { rules: [], descriptions: [], problems: [] };

const MOST_FILES = 500;

/** The folder with rules of a folder or of one above it, up to the repository's root. */
export function nearestOwnRules(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, OWN_RULES);
    if (existsSync(path)) return path;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

/** The rules that hold in a folder. */
export function ownRulesAt(folder: string): OwnRules {
  const path = nearestOwnRules(folder);
  return path === undefined
    ? NO_OWN_RULES
    : ownRulesIn(path, slashes(relative(folder, path)), repositoryAround(path));
}

/** The rules that files of a folder describe; `name` is what messages call it, and out of `root` no link is followed. */
export function ownRulesIn(folder: string, name: string, root: string): OwnRules {
  const problems: Problem[] = [];
  const found = new Map<string, OwnRule>();
  const files = filesIn(folder).filter((file) => /\.ya?ml$/i.test(file));
  if (files.length > MOST_FILES)
    problems.push({
      file: name,
      line: 1,
      message: `has more than ${MOST_FILES} rules; the others are left out`,
    });
  for (const file of files.slice(0, MOST_FILES)) {
    const own = `${name}/${file}`;
    const read = readFile(join(folder, file), root, new Set(found.keys()));
    if ('rule' in read) found.set(read.rule.id, read.rule);
    else problems.push(...read.problems.map((problem) => ({ ...problem, file: own })));
  }
  const descriptions = [...found.values()];
  const rules = descriptions.map(ruleOf);
  makeKnown(
    rules,
    Object.fromEntries(descriptions.flatMap(({ id, why }) => (why === undefined ? [] : [[id, why]]))),
  );
  return { rules, descriptions, problems };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readFile(path: string, root: string, taken: ReadonlySet<string>): ReturnType<typeof readOwnRule> {
  try {
    return readOwnRule(configurationText(path, root), taken);
  } catch (error) {
    return { problems: [{ line: 1, message: (error as Error).message }] };
  }
}
