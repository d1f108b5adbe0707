import { existsSync, readFileSync } from 'node:fs';
import type { AnyRule } from '../core/model/index.ts';
import { fromRoot } from './root.ts';
import { rulePlaces, type RulePlace } from './rule-index.ts';

/** A rule as its folder holds it. */
export interface RuleFile extends RulePlace {
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

/** Imports the rules at some places, all where none are given; a file that cannot be imported is a problem and left out. */
export async function readRuleFiles(places: readonly RulePlace[] = rulePlaces()): Promise<RuleFiles> {
  const files: RuleFile[] = [];
  const problems: string[] = [];
  for (const place of places) {
    try {
      const file = await readRuleFile(place);
      problems.push(...problemsOf(file));
      if (typeof file.rule?.id === 'string') files.push(file);
    } catch (error) {
      problems.push(
        `rules/${place.service}/${place.name}.ts: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { files, problems: [...problems, ...namesTakenTwice(files)] };
}

/** The rules of some ids, all where none are given; an id that no file has is a problem. */
export async function chosenFiles(ids: readonly string[]): Promise<RuleFiles> {
  const places = rulePlaces();
  const chosen = ids.length === 0 ? places : places.filter(({ name }) => ids.includes(name));
  const { files, problems } = await readRuleFiles(chosen);
  const unknown = ids.filter((id) => !places.some(({ name }) => name === id)).map(noSuchRule);
  return { files, problems: [...unknown, ...problems] };
}

/** What is said of an id that no file has. */
export function noSuchRule(id: string): string {
  return `There is no rules/<service>/${id}.ts: npm run new-rule -- ${id} begins one`;
}

async function readRuleFile({ service, name }: RulePlace): Promise<RuleFile> {
  const base = `rules/${service}/${name}`;
  const page = fromRoot(`${base}.md`);
  const module = (await import(`../rules/${service}/${name}.ts`)) as { default: AnyRule };
  return {
    service,
    name,
    rule: module.default,
    page: existsSync(page) ? readFileSync(page, 'utf8') : undefined,
    source: readFileSync(fromRoot(`${base}.ts`), 'utf8'),
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
  if (`${source}${page}${changeOf(name)}`.includes('TODO'))
    problems.push(`${path}: a TODO is left in it, in its page or in changes/${name}.md`);
  return problems;
}

/** What the changelog is to say of a new rule; nothing of one that was released. */
function changeOf(name: string): string {
  const file = fromRoot(`changes/${name}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function namesTakenTwice(files: readonly RuleFile[]): string[] {
  const seen = new Set<string>();
  return files
    .flatMap(({ rule }) => [rule.id, ...(rule.aliases ?? [])])
    .filter((id) => seen.has(id) || !seen.add(id))
    .map((id) => `The id ${id} is used twice, as an id or an alias.`);
}
