import { existsSync, readFileSync } from 'node:fs';
import { controlsBehind, frameworksOf } from '../core/engine/compliance.ts';
import { typesOf } from '../core/engine/rule-set.ts';
import type { AnyRule, Rule } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import type { FrameworkId } from '../rules/frameworks/ids.ts';
import { didYouMean } from '../workspace/configuration.ts';
import { frameworkOf, loadFrameworks } from '../workspace/frameworks.ts';
import { bundled } from './bundled.ts';

export interface ListOptions {
  readonly format: 'text' | 'json';
  /** The framework whose rules are listed; all rules where undefined. */
  readonly framework?: FrameworkId;
}

/** Prints the rules, by id. */
export function listRules({ format, framework }: ListOptions): void {
  const behind = framework === undefined ? undefined : controlsBehind(frameworkOf(framework));
  const listed = rules.filter(
    ({ controls }) => behind === undefined || controls.some((id) => behind.has(id)),
  );
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(listed.map(describe), undefined, 2)}\n`);
    return;
  }
  for (const rule of listed) {
    process.stdout.write(
      `${rule.id.padEnd(48)} ${rule.severity.padEnd(9)} ${(rule.profile ?? 'recommended').padEnd(12)} ${rule.title}\n`,
    );
  }
  process.stdout.write(`\n${listed.length} rules. "parapet explain <rule>" tells more of one.\n`);
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
