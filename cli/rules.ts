import { existsSync, readFileSync } from 'node:fs';
import { controlsBehind, frameworksOf } from '../core/engine/compliance.ts';
import { resolveRuleId, sinceOf } from '../core/engine/rule-names.ts';
import { typesOf } from '../core/engine/rule-set.ts';
import type { AnyRule, OptionValue, Rule } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import type { FrameworkId } from '../rules/frameworks/ids.ts';
import { didYouMean } from '../workspace/did-you-mean.ts';
import { frameworkOf, loadFrameworks } from '../workspace/frameworks.ts';
import { ownRulesAt } from '../workspace/own-rules/folder.ts';
import { ownPage } from '../workspace/rule-facts.ts';
import { addressOfPage } from '../workspace/page-address.ts';
import { schemasOfOptions } from '../workspace/project-settings.ts';
import { bundled } from './bundled.ts';

export interface ListOptions {
  readonly format: 'text' | 'json';
  /** The framework whose rules are listed; all rules where undefined. */
  readonly framework?: FrameworkId;
}

/** Prints the rules, by id. */
export function listRules({ format, framework }: ListOptions): void {
  const behind = framework === undefined ? undefined : controlsBehind(frameworkOf(framework));
  const listed = [...rules, ...ownRulesAt(process.cwd()).rules].filter(
    ({ controls }) => behind === undefined || controls.some((id) => behind.has(id)),
  );
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(listed.map(describe), undefined, 2)}\n`);
    return;
  }
  for (const rule of listed) {
    process.stdout.write(
      `${rule.id.padEnd(48)} ${rule.severity.padEnd(9)} ${(rule.profile ?? 'recommended').padEnd(12)} ${rule.title}${optionsOf(rule)}\n`,
    );
  }
  process.stdout.write(`\n${listed.length} rules. "parapet explain <rule>" tells more of one.\n`);
}

/** The options of a rule with their defaults, in brackets; nothing where it has none. */
function optionsOf(rule: AnyRule): string {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `${name}=${told(option.default)}`,
  );
  return options.length === 0 ? '' : ` [${options.join(', ')}]`;
}

function told(value: OptionValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function describe(rule: AnyRule): object {
  const frameworks = frameworksOf(rule, loadFrameworks().FRAMEWORKS);
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    profile: rule.profile ?? 'recommended',
    types: rule.on === 'workspace' ? [] : typesOf(rule as Rule),
    controls: rule.controls,
    frameworks: Object.fromEntries(
      frameworks.map(({ framework, requirements }) => [framework.id, requirements.map(({ id }) => id)]),
    ),
    equivalents: rule.equivalents ?? {},
    options: schemasOfOptions(rule),
    aliases: rule.aliases ?? [],
    since: sinceOf(rule),
    ...(rule.deprecated === undefined ? {} : { deprecated: rule.deprecated }),
    fixable: 'fix' in rule && rule.fix !== undefined,
  };
}

/** Prints the page of a rule and where it is published; returns the exit code. */
export function explain(id: string): number {
  const known = [...rules, ...ownRulesAt(process.cwd()).rules];
  const named = resolveRuleId(known, id);
  if (named === undefined) {
    process.stderr.write(
      `parapet: there is no rule "${id}"${didYouMean(
        id,
        known.map((each) => each.id),
      )}\n`,
    );
    return 2;
  }
  const { rule, note } = named;
  if (note !== undefined) process.stderr.write(`parapet: ${note}\n`);
  const address = addressOfPage(rule.id);
  process.stdout.write(`${pageOf(rule)}\n${address === undefined ? '' : `${address}\n`}`);
  return 0;
}

/** The page of a rule as Markdown; its title alone where the pages have not been built. */
export function pageOf({ id, title }: AnyRule): string {
  const own = ownPage(id);
  if (own !== undefined) return `# ${title}\n\n${own}`;
  const file = bundled('pages.json');
  pages ??= existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  return pages[id] ?? `# ${title}`;
}

let pages: Readonly<Record<string, string>> | undefined;
