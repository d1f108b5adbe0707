import { judgeUnit } from '../../core/engine/analysis.ts';
import { ALONE } from '../../core/engine/lint.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import type { Language } from '../../core/languages/language.ts';
import { terraform as terraformLanguage } from '../../core/languages/terraform/language.ts';
import { terraformPlan } from '../../core/languages/terraform/plan-language.ts';
import type { Outcomes } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { memory } from '../../test/units.ts';
import type { Sample } from './terraform-plans.ts';
import { PROVIDER, providerVersion } from './with-terraform.ts';

/** What rules made of each resource, by its address, the rule and the type. */
type Told = ReadonlyMap<string, keyof Outcomes>;

const context = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  today: '2026-06-15',
  keepOutcomes: true,
  onError: (_id: string, error: unknown): never => {
    throw error;
  },
};

export interface Compared {
  /** How many outcomes the plan knows. */
  readonly known: number;
  readonly wrong: readonly string[];
  /** What the plan knows and the source does not. */
  readonly unknown: readonly string[];
}

/** Holds what rules make of a module to what they make of its plan. */
export function compare({ files }: Sample, plan: string): Compared {
  const source = sourceOf(files);
  const planned = told(
    terraformPlan(memory({ 'plan.json': plan }), terraformLanguage(memory({}))),
    'plan.json',
  );
  const declared = new Set([...source.keys()].map(addressOf));
  const wrong: string[] = [];
  const unknown: string[] = [];
  let known = 0;
  for (const key of new Set([...source.keys(), ...planned.keys()])) {
    const [said, wanted] = [source.get(key), planned.get(key)];
    const [address, rule] = key.split('\t');
    // What a plan has beside its owner in another module, the source has in the owner.
    if (!declared.has(addressOf(key)) || !isPlanned(key) || wanted === 'notEvaluated') continue;
    if (isAnswer(wanted)) known += 1;
    if (said === wanted || !(isAnswer(said) || isAnswer(wanted))) continue;
    const told = said ?? 'not there';
    if (isAnswer(said) || said === 'notApplicable')
      wrong.push(`${address}: ${rule} ${told}, in the plan ${wanted ?? 'not there'}`);
    else unknown.push(`${rule} ${told}`);
  }
  return { known, wrong, unknown };
}

/** What the source says as a module that another one calls: what nobody gives is its default, and no world of its own. */
function sourceOf(files: Sample['files']): Told {
  const called = Object.fromEntries(Object.entries(files).map(([path, text]) => [`called/${path}`, text]));
  const root = `${VERSION}${PROVIDER}module "called" {\n  source = "./called"\n}\n`;
  const all = told(terraformLanguage(memory({ ...called, 'main.tf': root })), '');
  return new Map(
    [...all].flatMap(([key, outcome]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), outcome] as const] : [],
    ),
  );
}

/** What the mirror has decides what is left out. */
const VERSION = `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "${providerVersion() ?? '5.0.0'}"
    }
  }
}
`;

const PREFIX = 'module.called.';

/** Whether a plan tells of it: not what is looked up, how providers are set up, what is run once. */
function isPlanned(key: string): boolean {
  return !/^(?:.*\.)?(?:data|provider)\.|\ttf-provisioner-/.test(key);
}

function isAnswer(outcome: keyof Outcomes | undefined): boolean {
  return outcome === 'failed' || outcome === 'passed';
}

function addressOf(key: string): string {
  return key.slice(0, key.indexOf('\t'));
}

function told(language: Language, unit: string): Told {
  const read = language.read(unit);
  const outcomes = new Map<string, keyof Outcomes>();
  if (read === undefined) return outcomes;
  for (const [{ name, type }, { byRule }] of judgeUnit(read, context).result.memo.results)
    for (const [rule, outcome] of byRule ?? []) {
      const key = `${name}\t${rule}\t${type}`;
      // Of several that one block stands for, one that fails counts.
      if (outcomes.get(key) !== 'failed') outcomes.set(key, outcome);
    }
  return outcomes;
}
