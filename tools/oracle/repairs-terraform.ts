import { analyse } from '../../core/engine/analysis.ts';
import { applyChanges, writtenFixes } from '../../core/engine/fix.ts';
import { ALONE } from '../../core/engine/lint.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import { terraform as terraformLanguage } from '../../core/languages/terraform/language.ts';
import { readHcl } from '../../core/syntax/hcl/read.ts';
import { rules } from '../../rules/index.ts';
import { memory } from '../../test/units.ts';
import type { Oracle } from '../oracle.ts';
import { errorsIn, moduleOf, type Sample } from './terraform-plans.ts';
import { samplesOf } from './terraform-samples.ts';
import { inDirectory, mirror, missing, PROVIDER, terraform } from './with-terraform.ts';

interface Repair {
  readonly name: string;
  readonly before: Sample['files'];
  readonly after: Sample['files'];
}

const ALL = selectRules(rules, { profile: 'all' });

const byRule = new Map(rules.map((rule) => [rule.id, selectRules([rule], { profile: 'all' })]));

/** Every repair of every page's examples by the page's rule, and of the other modules by all rules. */
function repairsOf({ name, files }: Sample): readonly Repair[] {
  const own = name.includes('.md:') ? name.slice(0, name.indexOf('.md:')) : undefined;
  const language = terraformLanguage(memory(files));
  const context = {
    rules: byRule.get(own ?? '') ?? ALL,
    neighbours: ALONE,
    today: '2026-06-15',
  };
  const analysis = analyse(language, '', context);
  return (analysis?.findings ?? []).flatMap((finding) =>
    writtenFixes(analysis!, finding).map(({ fix, changes }) => ({
      name: `${name} ${finding.ruleId} ${finding.resource}, ${fix.title}`,
      before: files,
      after: {
        ...files,
        ...Object.fromEntries([...changes].map(([{ path, text }, own]) => [path, applyChanges(text, own)])),
      },
    })),
  );
}

/** What Terraform says of each module, by its files as text. */
function said(modules: ReadonlyMap<string, Sample['files']>): ReadonlyMap<string, readonly string[]> {
  const keys = [...modules.keys()];
  const found = new Map<string, string[]>(keys.map((key) => [key, []]));
  const left = new Set(keys);
  for (;;) {
    const numbered = new Map<string, string>(
      keys.flatMap((key, i) => (left.has(key) ? [[`s${i}`, key] as const] : [])),
    );
    const files: Record<string, string> = { 'main.tf': PROVIDER };
    for (const [number, key] of numbered) {
      files['main.tf'] += callOf(number, modules.get(key)!);
      for (const [path, text] of Object.entries(modules.get(key)!)) files[`${number}/${path}`] = text;
    }
    const { isLoaded, out, unformatted } = inDirectory(files, (folder) => {
      const init = terraform(folder, 'init', '-json', '-input=false', `-plugin-dir=${mirror}`);
      if (init.status !== 0) return { isLoaded: false, out: init.out, unformatted: '' };
      return {
        isLoaded: true,
        out: terraform(folder, 'validate', '-json', '-no-color').out,
        unformatted: terraform(folder, 'fmt', '-check', '-list=true', '-recursive').out,
      };
    });
    const errors = errorsIn(out).map((error) => [numbered.get(moduleOf(error)), error] as const);
    for (const [key, { summary, detail = '' }] of errors)
      if (key !== undefined)
        found.get(key)!.push(`${summary}: ${detail}`.replace(/\bs\d+\b|:\d+,\d+-\d+/g, ''));
    for (const [, number = ''] of unformatted.matchAll(/^(s\d+)\//gm))
      found.get(numbered.get(number) ?? '')?.push('it is not formatted');
    if (isLoaded) return found;
    const named = errors.flatMap(([key]) => key ?? []);
    if (named.length === 0) throw new Error(out.slice(-3000));
    for (const key of named) left.delete(key);
  }
}

/** A call that gives what is demanded. */
function callOf(number: string, files: Sample['files']): string {
  const demanded = Object.entries(files).flatMap(([path, text]) =>
    /^[^/]*\.tf$/.test(path)
      ? readHcl(text).blocks.flatMap(({ block }) =>
          block.body.blocks.flatMap(({ type, labels, body }) =>
            type === 'variable' && !body.attributes.some(({ name }) => name === 'default')
              ? [`  ${labels[0]?.text ?? ''} = null\n`]
              : [],
          ),
        )
      : [],
  );
  return `module "${number}" {\n  source = "./${number}"\n${[...new Set(demanded)].join('')}}\n`;
}

export const oracle: Oracle = {
  missing: missing(),
  ask: (word) => {
    const repairs = samplesOf(word, true).flatMap(repairsOf);
    const modules = new Map<string, Sample['files']>();
    for (const { before, after } of repairs)
      for (const files of [before, after]) modules.set(JSON.stringify(files), files);
    const answers = said(modules);
    const wrong = repairs.flatMap(({ name, before, after }) => {
      const known = new Set(answers.get(JSON.stringify(before)));
      const now = new Set(answers.get(JSON.stringify(after)));
      return [...now].filter((message) => !known.has(message)).map((message) => `${name}: ${message}`);
    });
    return { wrong, summary: `${repairs.length} repairs, ${wrong.length} new messages` };
  },
};
