import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import type { AnyRule } from '../../../core/model/index.ts';
import { rules } from '../../../rules/index.ts';
import { analyseModule, fixModule } from '../../units.ts';
import {
  basesOf,
  counterparts,
  judgedBy,
  pageExamples,
  tableExamples,
  TYPES,
  valuesOf,
  writtenExamples,
} from './pair-examples.ts';
import { reached, typeOf, type Outcome } from './probes.ts';

/**
 * Outcomes that a rule never has on a type of Terraform's which it judges, each under the reason why. `PAIRS=write` adds
 * what no example reaches under `NEW`, where somebody has to find out whether a rule or a table is wrong.
 */
const LIST = new URL('pairs-not-reached.json', import.meta.url);
const NEW = 'not looked at';

const OUTCOMES: readonly Outcome[] = ['failed', 'passed'];

const context = (chosen: readonly AnyRule[]) => ({
  rules: selectRules(chosen, { profile: 'all' }),
  neighbours: ALONE,
  keepOutcomes: true,
  today: '2026-06-15',
});

const everything = context(rules);

/** The outcomes that were seen of each pair. */
class Seen {
  private readonly byPair = new Map<string, Set<Outcome>>();

  /** Judges a module, and what the repairs of a rule make of it. */
  judge(text: string, id: string): void {
    const files = { 'main.tf': text };
    this.note(files);
    const [rule] = rules.filter((each) => each.id === id);
    if (rule === undefined || !('fix' in rule) || rule.fix === undefined) return;
    const { texts } = fixModule(files, context([rule]), { wanted: () => true });
    if (texts.size > 0) this.note({ ...files, ...Object.fromEntries(texts) });
  }

  missing(pair: string): readonly Outcome[] {
    const seen = this.byPair.get(pair);
    return OUTCOMES.filter((outcome) => seen?.has(outcome) !== true);
  }

  private note(files: Readonly<Record<string, string>>): void {
    for (const [{ name }, { byRule }] of analyseModule(files, everything)?.result.memo.results ?? []) {
      for (const [rule, outcome] of byRule ?? []) {
        const pair = `${rule} ${typeOf(name)}`;
        const own = this.byPair.get(pair) ?? new Set();
        this.byPair.set(pair, own.add(outcome));
      }
    }
  }
}

describe('a rule and a type of Terraform that it judges', () => {
  it('has failed and has passed in some example, or the list says why it cannot', () => {
    const { hcl, yaml } = pageExamples();
    const inTerraform = yaml.flatMap((each) => counterparts(each).map((text) => ({ id: each.id, text })));
    const made = tableExamples();
    const seen = new Seen();
    for (const { text, id } of [...hcl, ...inTerraform, ...writtenExamples()]) seen.judge(text, id);
    const values = valuesOf(yaml);
    const missing: string[] = [];
    for (const rule of rules)
      for (const type of new Set(
        judgedBy(rule)
          .flatMap((name) => TYPES.get(name) ?? [])
          .map((each) => each.type),
      )) {
        const wanted = seen.missing(`${rule.id} ${type}`);
        if (wanted.length === 0) continue;
        const bases = basesOf(rule, type, [...made, ...inTerraform, ...hcl]);
        const found = reached(rule, type, wanted, bases, values);
        missing.push(
          ...wanted.filter((each) => !found.has(each)).map((outcome) => `${rule.id} ${type} ${outcome}`),
        );
      }
    const listed = JSON.parse(readFileSync(LIST, 'utf8')) as Record<string, string[]>;
    if (process.env['PAIRS'] === 'write') writeList(listed, new Set(missing));
    assert.deepEqual(missing.sort(), Object.values(listed).flat().sort());
    assert.deepEqual(
      Object.keys(listed).filter((reason) => reason === NEW),
      [],
    );
  }).timeout(240_000);
});

function writeList(listed: Record<string, string[]>, missing: ReadonlySet<string>): void {
  const left = new Set(missing);
  for (const [reason, all] of Object.entries(listed)) {
    listed[reason] = all.filter((each) => reason !== NEW && left.delete(each)).sort();
    if (listed[reason].length === 0) delete listed[reason];
  }
  if (left.size > 0) listed[NEW] = [...left].sort();
  writeFileSync(LIST, `${JSON.stringify(listed, undefined, 2)}\n`);
}
