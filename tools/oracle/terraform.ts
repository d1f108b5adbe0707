import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeUnit } from '../../core/engine/analysis.ts';
import { ALONE } from '../../core/engine/lint.ts';
import { readFixtures } from '../../core/engine/page.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import type { Language } from '../../core/languages/language.ts';
import { terraform as terraformLanguage } from '../../core/languages/terraform/language.ts';
import { terraformPlan } from '../../core/languages/terraform/plan-language.ts';
import type { Outcomes } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { memory } from '../../test/units.ts';
import type { Oracle } from '../oracle.ts';
import { ROOT } from '../root.ts';
import { filesBelow, inDirectory, mirror, missing, PROVIDER, terraform } from './with-terraform.ts';

type Texts = Readonly<Record<string, string>>;

/** A module that is planned, as one that a common root module calls. */
interface Sample {
  readonly name: string;
  readonly files: Texts;
}

/** What rules made of each resource, by its address and the rule. */
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

/** What asks AWS, or the disk of somebody else. */
const ASKS =
  /\bdata "(?!aws_iam_policy_document"|aws_partition"|aws_region"|template_file")|\bprovider "|\bbackend "|\bresource "(?!aws_)|\b(?:file|templatefile|filebase64|filemd5|filebase64sha256)\(|\bephemeral "|required_providers|source\s*=\s*"(?![./])/;

/** Modules of this folder and of others of the kind, and the examples of the pages. */
function samples(word: string): readonly Sample[] {
  const folders = [
    join(ROOT, 'tools', 'oracle', 'terraform'),
    process.env['ORACLE_CASES'] ?? join(ROOT, '..', 'shared', 'reports', 'cases'),
  ];
  const own = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder).map((name): Sample => {
        const paths = filesBelow(join(folder, name)).filter((path) =>
          /\.tf(?:\.json)?$|\.tfvars$/.test(path),
        );
        return {
          name,
          files: Object.fromEntries(
            paths.map((path) => [path, readFileSync(join(folder, name, path), 'utf8')]),
          ),
        };
      }),
    );
  const pages = readdirSync(join(ROOT, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(ROOT, 'rules', name)).map((file) => join(ROOT, 'rules', name, file)),
    )
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      readFixtures(readFileSync(path, 'utf8'))
        .filter(({ language }) => language === 'hcl')
        .map(
          ({ text, line }): Sample => ({
            name: `${path.slice(path.lastIndexOf('/') + 1)}:${line}`,
            files: { 'main.tf': text },
          }),
        ),
    );
  // One of five examples is as many as a run of some minutes takes.
  return [...own, ...pages.filter((_, i) => word !== '' || i % 5 === 0)].filter(
    ({ name, files }) =>
      name.includes(word) && 'main.tf' in files && !Object.values(files).some((text) => ASKS.test(text)),
  );
}

function together(all: ReadonlyMap<string, Sample>): Texts {
  const calls = [...all.keys()].map((key) => `module "${key}" { source = "./${key}" }\n`).join('');
  const files: Record<string, string> = { 'main.tf': PROVIDER + calls };
  for (const [key, sample] of all)
    for (const [path, text] of Object.entries(sample.files)) files[`${key}/${path}`] = text;
  return files;
}

/** The samples that Terraform accepts, with the plan of all of them. */
function planned(all: readonly Sample[]): {
  readonly files: Texts;
  readonly plan: string;
  readonly names: ReadonlyMap<string, string>;
} {
  const left = new Map<string, Sample>(all.map((sample, i) => [`s${i}`, sample]));
  for (let round = 0; round < 12 && left.size > 0; round++) {
    const files = together(left);
    const result = inDirectory(files, (folder) => {
      const init = terraform(folder, 'init', '-json', '-input=false', `-plugin-dir=${mirror}`);
      if (init.status !== 0) return { said: init.out };
      const checked = terraform(folder, 'validate', '-json', '-no-color');
      if (checked.status !== 0) return { said: checked.out };
      const made = terraform(folder, 'plan', '-json', '-input=false', '-refresh=false', '-out=plan');
      if (made.status !== 0) return { said: made.out };
      return { plan: terraform(folder, 'show', '-json', 'plan').out };
    });
    if (result.plan !== undefined)
      return {
        files,
        plan: result.plan,
        names: new Map([...left].map(([key, { name }]) => [key, name])),
      };
    const wrong = new Set(
      diagnosticsIn(result.said)
        .map(sampleOf)
        .filter((key) => left.has(key)),
    );
    if (wrong.size === 0) throw new Error(result.said.slice(-2000));
    for (const key of wrong) left.delete(key);
  }
  return { files: {}, plan: '{}', names: new Map() };
}

interface Diagnostic {
  readonly severity: string;
  readonly address?: string;
  readonly range?: { readonly filename: string };
  readonly snippet?: { readonly context?: string | null; readonly code?: string };
}

/** The errors in what Terraform says in its JSON: one report, or one in each line. */
function diagnosticsIn(said: string): readonly Diagnostic[] {
  const report = parsed(said);
  const lines = report === undefined ? said.split('\n').map(parsed) : [report];
  const all = lines.flatMap((each) => {
    const { diagnostics, diagnostic } = (each ?? {}) as {
      diagnostics?: Diagnostic[];
      diagnostic?: Diagnostic;
    };
    return diagnostics ?? (diagnostic === undefined ? [] : [diagnostic]);
  });
  return all.filter(({ severity }) => severity === 'error');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sampleOf({ address, range, snippet }: Diagnostic): string {
  return (
    /^(s\d+)\//.exec(range?.filename ?? '')?.[1] ??
    /^module\.(s\d+)/.exec(address ?? '')?.[1] ??
    /module "(s\d+)"/.exec(`${snippet?.context ?? ''} ${snippet?.code ?? ''}`)?.[1] ??
    ''
  );
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

function addressOf(key: string): string {
  return key.slice(0, key.indexOf('\t'));
}

export const oracle: Oracle = {
  missing: missing(),
  ask: (word) => {
    const { files, plan, names } = planned(samples(word));
    const source = told(terraformLanguage(memory(files)), '');
    const language = terraformPlan(memory({ 'plan.json': plan }), terraformLanguage(memory({})));
    const wrong: string[] = [];
    // What a plan has beside its owner in another module, the source has in the owner.
    const addresses = new Set([...source.keys()].map(addressOf));
    let [known, same] = [0, 0];
    const unknown = new Map<string, number>();
    for (const [key, outcome] of told(language, 'plan.json')) {
      if (outcome === 'notEvaluated' || outcome === 'notApplicable' || !addresses.has(addressOf(key)))
        continue;
      known += 1;
      const said = source.get(key);
      if (said === outcome) same += 1;
      else if (said === 'failed' || said === 'passed') {
        const [address = '', rule] = key.split('\t');
        wrong.push(
          `${names.get(/^module\.(s\d+)/.exec(address)?.[1] ?? '')} ${address}: ${rule} ${said}, in the plan ${outcome}`,
        );
      } else {
        const rule = `${key.split('\t')[1]} ${said ?? 'not there'}`;
        unknown.set(rule, (unknown.get(rule) ?? 0) + 1);
      }
    }
    const most = [...unknown]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12)
      .map(([rule, count]) => `${rule} ${count}`);
    const share = ((100 * same) / Math.max(1, known)).toFixed(1);
    const differ = `${wrong.length} outcomes differ`;
    return {
      wrong,
      summary: `${names.size} modules, ${known} outcomes of the plan, ${differ}, ${share} % known in the source; unknown most: ${most.join(', ')}`,
    };
  },
};
