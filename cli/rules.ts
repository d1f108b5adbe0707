import { existsSync, readFileSync } from 'node:fs';
import { typesOf } from '../core/engine/rule-set.ts';
import type { AnyRule, Rule } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import { didYouMean } from '../workspace/configuration.ts';
import { bundled } from './bundled.ts';

/** Prints every rule, by id. */
export function listRules(format: 'text' | 'json'): void {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(rules.map(describe), undefined, 2)}\n`);
    return;
  }
  for (const rule of rules) {
    process.stdout.write(
      `${rule.id.padEnd(48)} ${rule.severity.padEnd(9)} ${(rule.profile ?? 'recommended').padEnd(12)} ${rule.title}\n`,
    );
  }
  process.stdout.write(`\n${rules.length} rules. "parapet explain <rule>" tells more of one.\n`);
}

function describe(rule: AnyRule): object {
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    profile: rule.profile ?? 'recommended',
    types: rule.on === 'workspace' ? [] : typesOf(rule as Rule),
    controls: rule.controls,
    equivalents: rule.equivalents ?? {},
    options: rule.options ?? {},
    aliases: rule.aliases ?? [],
    fixable: 'fix' in rule && rule.fix !== undefined,
  };
}

/** Prints the page of a rule; returns the exit code. */
export function explain(id: string): number {
  const rule = rules.find((candidate) => candidate.id === id || candidate.aliases?.includes(id));
  if (rule === undefined) {
    process.stderr.write(
      `parapet: there is no rule "${id}"${didYouMean(
        id,
        rules.map((known) => known.id),
      )}\n`,
    );
    return 2;
  }
  const file = bundled('pages.json');
  const pages = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  process.stdout.write(`${pages[rule.id] ?? `# ${rule.title}`}\n`);
  return 0;
}
