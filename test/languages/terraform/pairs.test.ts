import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ALONE } from '../../../core/engine/lint.ts';
import { readFixtures } from '../../../core/engine/page.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { allTables, plainTable } from '../../../core/languages/terraform/tables/index.ts';
import type { AnyRule, Outcomes } from '../../../core/model/index.ts';
import { rules } from '../../../rules/index.ts';
import { counterpartOf, type TableOf } from '../../../tools/counterpart.ts';
import { toJson } from '../../rules/to-json.ts';
import { analyseModule, fixModule } from '../../units.ts';

/**
 * Pairs of a rule and a type of Terraform's that it judges, of which the examples of the pages, their counterparts in
 * Terraform and what repairs make of them reach not both outcomes, with those that are missing. The list may only shrink:
 * `PAIRS=write` writes it anew. What is on it is of these kinds:
 * - rules of any policy, any secret or any tags, which are the same for each type and have an example of a few;
 * - a failure or a pass that needs a second resource (a plan of backups, a policy, a subnet) which no example has;
 * - types that are written as one of several (`aws_fsx_…`), of which examples have one;
 * - what Terraform cannot say, or says by another resource alone.
 */
const LIST = new URL('pairs-not-reached.json', import.meta.url);

type Missing = Readonly<Record<string, readonly (keyof Outcomes)[]>>;

const RULES = new URL('../../../rules/', import.meta.url);

const context = (chosen: readonly AnyRule[]) => ({
  rules: selectRules(chosen, { profile: 'all' }),
  neighbours: ALONE,
  keepOutcomes: true,
  today: '2026-06-15',
});

const everything = context(rules);

/** The outcomes that were seen of each pair. */
class Seen {
  private readonly byPair = new Map<string, Set<keyof Outcomes>>();

  /** Judges a module, and what the repairs of a rule make of it. */
  judge(text: string, id: string): void {
    const files = { 'main.tf': text };
    this.note(files);
    const [rule] = rules.filter((each) => each.id === id);
    if (rule === undefined || !('fix' in rule) || rule.fix === undefined) return;
    const { texts } = fixModule(files, context([rule]), { wanted: () => true });
    if (texts.size > 0) this.note({ ...files, ...Object.fromEntries(texts) });
  }

  missing(pair: string): readonly (keyof Outcomes)[] {
    const seen = this.byPair.get(pair);
    return (['failed', 'passed'] as const).filter((outcome) => seen?.has(outcome) !== true);
  }

  private note(files: Readonly<Record<string, string>>): void {
    for (const [{ name }, { byRule }] of analyseModule(files, everything)?.result.memo.results ?? []) {
      const type = /(?:^|\.)(aws_\w+)\.[^.]*$/.exec(name.replace(/\[[^\]]*\]/g, ''))?.[1];
      for (const [rule, outcome] of byRule ?? []) {
        const pair = `${rule} ${type}`;
        const own = this.byPair.get(pair) ?? new Set();
        this.byPair.set(pair, own.add(outcome));
      }
    }
  }
}

/** Terraform's types of each canonical one. */
const TYPES = typesByCanonical();

function typesByCanonical(): ReadonlyMap<string, readonly ReturnType<TableOf>[]> {
  const types = new Map<string, ReturnType<TableOf>[]>();
  for (const [type, table] of allTables())
    types.set(table.type, [...(types.get(table.type) ?? []), { type, table }]);
  return types;
}

function judgedBy({ on }: AnyRule): readonly string[] {
  return typeof on === 'string' ? [on] : Array.isArray(on) ? (on as readonly string[]) : [];
}

/** An example in each of the types that Terraform may write it as. */
function counterparts(yaml: string, rule: AnyRule | undefined): readonly string[] {
  const on = rule === undefined ? [] : judgedBy(rule);
  const most = Math.max(1, ...on.map((type) => TYPES.get(type)?.length ?? 0));
  return Array.from({ length: most }, (_, i) => {
    const tableOf: TableOf = (type) => {
      const all = on.includes(type) ? TYPES.get(type) : undefined;
      return all === undefined ? plainTable(type) : all[i % all.length];
    };
    return counterpartOf(toJson(yaml), tableOf);
  }).filter((text) => text !== undefined);
}

describe('a rule and a type of Terraform that it judges', () => {
  it('has failed and has passed in some example, but for those that are listed', () => {
    const seen = new Seen();
    for (const folder of readdirSync(RULES, { withFileTypes: true }).filter((each) => each.isDirectory()))
      for (const file of readdirSync(new URL(`${folder.name}/`, RULES)).filter((name) =>
        name.endsWith('.md'),
      )) {
        const id = file.slice(0, -'.md'.length);
        const rule = rules.find((each) => each.id === id);
        for (const { language, text } of readFixtures(
          readFileSync(new URL(`${folder.name}/${file}`, RULES), 'utf8'),
        ))
          if (language === 'hcl') seen.judge(text, id);
          else if (language === 'yaml') for (const each of counterparts(text, rule)) seen.judge(each, id);
      }
    const pairs = rules.flatMap((rule) =>
      judgedBy(rule).flatMap((type) => (TYPES.get(type) ?? []).map((each) => `${rule.id} ${each!.type}`)),
    );
    const missing: Missing = Object.fromEntries(
      [...new Set(pairs)]
        .sort()
        .map((pair) => [pair, seen.missing(pair)] as const)
        .filter(([, outcomes]) => outcomes.length > 0),
    );
    if (process.env['PAIRS'] === 'write') writeFileSync(LIST, `${JSON.stringify(missing, undefined, 2)}\n`);
    assert.deepEqual(missing, JSON.parse(readFileSync(LIST, 'utf8')));
  }).timeout(240_000);
});
