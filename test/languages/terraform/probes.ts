/** Modules that are a few properties away from examples, made to reach an outcome which no example has. */
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { World, type AnyRule, type EditValue, type Outcomes, type Path } from '../../../core/model/index.ts';
import { analyseModule, applyChanges, type ModuleAnalysis } from '../../units.ts';

/** Values that are given to a property in turn, by its canonical type and path. */
export type Values = ReadonlyMap<string, readonly EditValue[]>;

export type Outcome = keyof Outcomes;

const SECRET = 'hunter2-Passw0rd';
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

const policy = (words: Readonly<Record<string, EditValue>>): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', ...words }],
  });

/** Values that decide a property of whatever meaning. */
const ANY: readonly EditValue[] = [
  true,
  false,
  0,
  1,
  365,
  KEY,
  SECRET,
  [],
  [KEY],
  [SECRET],
  { PASSWORD: SECRET },
  [{ Name: 'PASSWORD', Value: SECRET }],
  `#!/bin/sh\nmysql --user=root --password=${SECRET}`,
  policy({}),
  policy({ Action: 's3:*' }),
  policy({ Action: 's3:GetObject' }),
  policy({ Principal: '*' }),
  policy({ Principal: { Service: 'sns.amazonaws.com' } }),
  policy({ Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 's3:GetObject' }),
];

/** The most modules that are judged for a pair, and how many properties they differ in from the example. */
const MOST = 400;
const STEPS = 2;

/** Which of the wanted outcomes a rule gives for a type in modules that are a few properties from these. */
export function reached(
  rule: AnyRule,
  type: string,
  wanted: readonly Outcome[],
  bases: readonly string[],
  values: Values,
): ReadonlySet<Outcome> {
  const search = { rule, type, values, left: new Set(wanted) };
  const tried = new Set<string>();
  let now = bases;
  for (let step = 0; step <= STEPS && search.left.size > 0; step++) {
    const next: string[] = [];
    for (const text of now) {
      if (search.left.size === 0 || tried.size >= MOST) break;
      if (tried.has(text)) continue;
      tried.add(text);
      next.push(...judged(text, search, step < STEPS));
    }
    now = next;
  }
  return new Set(wanted.filter((outcome) => !search.left.has(outcome)));
}

interface Search {
  readonly rule: AnyRule;
  readonly type: string;
  readonly values: Values;
  readonly left: Set<Outcome>;
}

/** Judges a module; the modules that are one property further. */
function judged(text: string, { rule, type, values, left }: Search, further: boolean): readonly string[] {
  const reads = new Map<string, Path>();
  const analysis = analyseModule(
    { 'main.tf': text },
    {
      rules: selectRules([rule], { profile: 'all' }),
      neighbours: ALONE,
      keepOutcomes: true,
      today: '2026-06-15',
      onRead: (owner, path) => reads.set(`${owner} ${path.join('.')}`, path),
    },
  );
  if (analysis === undefined) return [];
  let first: string | undefined;
  for (const [{ name }, { byRule }] of analysis.result.memo.results) {
    if (typeOf(name) !== type) continue;
    first ??= name;
    for (const [, outcome] of byRule ?? []) left.delete(outcome);
  }
  return further && left.size > 0 && first !== undefined ? edited(analysis, text, first, reads, values) : [];
}

function edited(
  analysis: ModuleAnalysis,
  text: string,
  name: string,
  reads: ReadonlyMap<string, Path>,
  values: Values,
): readonly string[] {
  const own = analysis.template.named(name)?.type;
  return [...reads]
    .filter(([key, path]) => path.length > 0 && key === `${own} ${path.join('.')}`)
    .flatMap(([key, path]) =>
      [...(values.get(key) ?? []), ...ANY].flatMap((value) => {
        const changes = analysis.write([{ kind: 'set', resource: name, path, value }], new World());
        const own = [...(changes ?? [])].find(([file]) => file.path === 'main.tf');
        return own === undefined ? [] : [applyChanges(text, own[1])];
      }),
    );
}

/** The type in an address; of a data source, a provider and a backend what tables call it. */
export function typeOf(address: string): string | undefined {
  const bare = address.replace(/\[[^\]]*\]/g, '');
  return (
    /(?:^|\.)((?:data\.)?aws_\w+)\.[^.]*$/.exec(bare)?.[1] ?? /^(?:provider|backend)\.\w+/.exec(bare)?.[0]
  );
}
