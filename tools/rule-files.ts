import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AnyRule } from '../core/model/index.ts';
import { fromRoot } from './root.ts';

/** A rule as its folder holds it. */
export interface RuleFile {
  /** The folder of its service below `rules/`. */
  readonly service: string;
  /** The file's name without extension. */
  readonly name: string;
  readonly rule: AnyRule;
  /** The text of the page beside it; undefined where there is none. */
  readonly page: string | undefined;
  readonly source: string;
}

/** The rules that could be read, sorted by id, and what is wrong with any of them. */
export interface RuleFiles {
  readonly files: readonly RuleFile[];
  readonly problems: readonly string[];
}

/** Folders below `rules/` that hold no rules. */
const NO_SERVICE: readonly string[] = ['shared', 'frameworks'];

/** Imports every `rules/<service>/<rule-id>.ts`; a file that cannot be imported is a problem and left out. */
export async function readRuleFiles(): Promise<RuleFiles> {
  const files: RuleFile[] = [];
  const problems: string[] = [];
  for (const path of rulePaths()) {
    try {
      const file = await readRuleFile(path);
      problems.push(...problemsOf(file));
      if (typeof file.rule?.id === 'string') files.push(file);
    } catch (error) {
      problems.push(`rules/${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, problems: [...problems, ...namesTakenTwice(files)] };
}

function rulePaths(): readonly string[] {
  return readdirSync(fromRoot('rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_SERVICE.includes(entry.name))
    .flatMap(({ name }) => readdirSync(fromRoot(`rules/${name}`)).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

async function readRuleFile(path: string): Promise<RuleFile> {
  const [service = '', file = ''] = path.split('/');
  const name = file.replace(/\.ts$/, '');
  const page = fromRoot(`rules/${service}/${name}.md`);
  const module = (await import(new URL(`../rules/${path}`, import.meta.url).href)) as { default: AnyRule };
  return {
    service,
    name,
    rule: module.default,
    page: existsSync(page) ? readFileSync(page, 'utf8') : undefined,
    source: readFileSync(fromRoot(`rules/${path}`), 'utf8'),
  };
}

function problemsOf({ service, name, rule, page, source }: RuleFile): string[] {
  const path = `rules/${service}/${name}.ts`;
  if (typeof rule?.id !== 'string') return [`${path}: its default export is no rule`];
  const problems: string[] = [];
  if (rule.id !== name)
    problems.push(`${path}: the rule's id is ${rule.id}, which its file is not named for`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(rule.id)) problems.push(`${path}: an id is kebab-case`);
  if (rule.title.endsWith('.')) problems.push(`${path}: a title has no full stop`);
  if (page === undefined) problems.push(`${path}: its page ${name}.md is missing`);
  if (`${source}${page}`.includes('TODO')) problems.push(`${path}: a TODO is left in it or in its page`);
  return problems;
}

function namesTakenTwice(files: readonly RuleFile[]): string[] {
  const seen = new Set<string>();
  return files
    .flatMap(({ rule }) => [rule.id, ...(rule.aliases ?? [])])
    .filter((id) => seen.has(id) || !seen.add(id))
    .map((id) => `The id ${id} is used twice, as an id or an alias.`);
}
