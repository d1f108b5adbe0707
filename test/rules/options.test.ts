import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyChanges } from '../../core/engine/fix.ts';
import { readFixtures } from '../../core/engine/page.ts';
import type { Option, OptionValue, Rule } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { readRuleFiles } from '../../tools/rule-files.ts';
import { SOURCE } from './cdk.ts';
import { TEMPLATE, type Dialect } from './harness.ts';
import { MODULE } from './terraform.ts';

const DIALECTS: Readonly<Record<string, Dialect>> = {
  hcl: MODULE,
  json: TEMPLATE,
  ts: SOURCE,
  yaml: TEMPLATE,
};

interface Example {
  readonly dialect: Dialect;
  readonly text: string;
}

/** Rules with options; each option is set to other values than its default over the examples of the rule's page. */
const only = process.env['RULE'] ?? '';
const { files } = await readRuleFiles();
for (const rule of rules.filter(({ id, options }) => options !== undefined && id.startsWith(only))) {
  const { service } = files.find((file) => file.rule.id === rule.id)!;
  const page = readFileSync(new URL(`../../rules/${service}/${rule.id}.md`, import.meta.url), 'utf8');
  const fixtures = readFixtures(page).filter(({ kind }) => kind !== 'unknown');
  describe(`rule ${rule.id}`, () => {
    for (const [name, option] of Object.entries(rule.options!)) {
      const examples = fixtures.flatMap(({ language, text }): Example[] =>
        variants(text, option).map((variant) => ({ dialect: DIALECTS[language]!, text: variant })),
      );
      const values = valuesOf(option, page);
      const rulesOf = values.map((value) => withOption(rule as Rule, name, value));

      it(`finds more or less where ${name} is something else`, () => {
        const found = rulesOf.map((each) => examples.map((example) => foundIn(example, each)).join(' '));
        assert(new Set(found).size > 1, `none of ${JSON.stringify(values)} changes what is found`);
      });

      // A rule without a repair has none to hold it to.
      if (!('fix' in rule) || rule.fix === undefined) continue;

      it(`is satisfied with its repair, whatever ${name} is, and leaves what was enough for another value`, () => {
        let repairs = 0;
        for (const [i, own] of rulesOf.entries())
          for (const { dialect, text } of examples)
            for (const changes of dialect.changes(text, own)) {
              if (changes === undefined) continue;
              repairs += 1;
              const told = `${name}: ${JSON.stringify(values[i])}\n${text}`;
              const after = { dialect, text: applyChanges(text, changes) };
              assert(
                foundIn(after, own) < foundIn({ dialect, text }, own),
                `does not suffice, ${told}${after.text}`,
              );
              for (const other of rulesOf)
                assert(
                  foundIn(after, other) <= foundIn({ dialect, text }, other),
                  `goes the wrong way, ${told}`,
                );
            }
        assert(repairs > 0, 'an example with a repair');
      });
    }
  });
}

function foundIn({ dialect, text }: Example, rule: Rule): number {
  return dialect.findings(text, rule).length;
}

function withOption(rule: Rule, name: string, value: OptionValue): Rule {
  const option = { ...rule.options![name]!, default: value } as Option;
  return { ...rule, options: { ...rule.options, [name]: option } };
}

/** An example as it is, and with what lies around the default in its place, which some values find good enough. */
function variants(text: string, option: Option): readonly string[] {
  if (option.kind !== 'number') return [text];
  const standard = new RegExp(`(?<![\\dC])${option.default}(?!\\d)`, 'g');
  const around = numbersOf(option).map((number) => text.replace(standard, String(number)));
  return [...new Set([text, ...around])];
}

/** Values within the bounds of an option, its default among them. */
function valuesOf(option: Option, page: string): readonly OptionValue[] {
  switch (option.kind) {
    case 'number':
      return numbersOf(option);
    case 'choice':
      return option.choices;
    case 'text':
      return [option.default, 'Team'];
    case 'texts': {
      const { pattern } = option;
      if (pattern === undefined) return [option.default, ['Owner', 'Team'], ['Owner']];
      // What stands in the examples, so that it matters.
      const shown = [...new Set(page.match(new RegExp(`(?<!\\d)${pattern}(?!\\d)`, 'g')))];
      return [option.default, [], shown];
    }
  }
}

function numbersOf({
  default: standard,
  least = 1,
  most = Infinity,
}: Extract<Option, { kind: 'number' }>): readonly number[] {
  const wanted = [
    least,
    Math.ceil(standard / 2),
    standard,
    standard + 1,
    Math.floor(standard * 1.5),
    standard * 3,
  ];
  const within = wanted.map((number) => Math.min(most, Math.max(least, number)));
  return [...new Set(within)];
}
