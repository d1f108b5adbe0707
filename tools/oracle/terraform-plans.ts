import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { inDirectory, mirror, PROVIDER, terraform } from './with-terraform.ts';

/** A root module, by its files. */
export interface Sample {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What Terraform makes of a sample: its plan, or why it has none. */
export type Planned = { readonly plan: string } | { readonly refused: string };

/** Samples that one run of Terraform is given, since the provider takes seconds to start. */
const BATCH = 250;

/** Each round leaves out those that are refused; nothing is refused in more rounds than Terraform has steps. */
const MOST_ROUNDS = 40;

const CACHE = process.env['ORACLE_CACHE'] ?? join(tmpdir(), 'parapet-oracle');

/** What Terraform plans of each sample, which is kept for as long as the sample is the same. */
export function plansOf(samples: readonly Sample[]): ReadonlyMap<Sample, Planned> {
  mkdirSync(CACHE, { recursive: true });
  const known = new Map(samples.map((sample) => [sample, kept(sample)]));
  const left = samples.filter((sample) => known.get(sample) === undefined);
  for (let from = 0; from < left.length; from += BATCH)
    plannedTogether(left.slice(from, from + BATCH), (sample, planned) => {
      known.set(sample, planned);
      writeFileSync(keptIn(sample), gzipSync(JSON.stringify(planned)));
    });
  return known as ReadonlyMap<Sample, Planned>;
}

/** What is kept of a sample; undefined where it was not planned yet. */
export function kept(sample: Sample): Planned | undefined {
  const path = keptIn(sample);
  return existsSync(path)
    ? (JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Planned)
    : undefined;
}

function keptIn({ files }: Sample): string {
  const hash = createHash('sha256').update(JSON.stringify([PROVIDER, mirror, files]));
  return join(CACHE, `${hash.digest('hex').slice(0, 32)}.json.gz`);
}

/** Plans modules as those that a common root calls, and takes the plan apart again. */
function plannedTogether(
  samples: readonly Sample[],
  found: (sample: Sample, planned: Planned) => void,
): void {
  const left = new Map(samples.map((sample, i) => [`s${i}`, sample]));
  for (let round = 0; left.size > 0; round++) {
    const { plan, said } = planOf(left);
    if (plan !== undefined) {
      for (const [key, sample] of left) found(sample, { plan: JSON.stringify(lifted(plan, key)) });
      return;
    }
    const errors = errorsIn(said);
    const wrong = new Map(
      errors.map((error) => [moduleOf(error), `${error.summary}: ${error.detail ?? ''}`]),
    );
    const named = [...wrong].filter(([key]) => left.has(key));
    if (named.length === 0 || round > MOST_ROUNDS) throw new Error(said.slice(-4000));
    for (const [key, refused] of named) {
      found(left.get(key)!, { refused });
      left.delete(key);
    }
  }
}

function planOf(samples: ReadonlyMap<string, Sample>): { readonly plan?: Json; readonly said: string } {
  const calls = [...samples.keys()].map((key) => `module "${key}" { source = "./${key}" }\n`);
  const files: Record<string, string> = { 'main.tf': PROVIDER + calls.join('') };
  for (const [key, sample] of samples)
    for (const [path, text] of Object.entries(sample.files)) files[`${key}/${path}`] = text;
  return inDirectory(files, (folder) => {
    const steps = [
      ['init', '-json', '-input=false', `-plugin-dir=${mirror}`],
      ['plan', '-json', '-input=false', '-refresh=false', '-out=plan'],
    ];
    for (const step of steps) {
      const { status, out } = terraform(folder, ...step);
      if (status !== 0) return { said: out };
    }
    return { said: '', plan: JSON.parse(terraform(folder, 'show', '-json', 'plan').out) as Json };
  });
}

/** What Terraform says of a mistake. */
export interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail?: string;
  readonly address?: string;
  readonly range?: { readonly filename: string };
  readonly snippet?: { readonly context?: string | null; readonly code?: string };
}

/** The errors in what Terraform says in its JSON: one report, or one in each line. */
export function errorsIn(said: string): readonly Diagnostic[] {
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

/** The key of the module that an error is about; empty where it is about none. */
export function moduleOf({ address, range, snippet, detail }: Diagnostic): string {
  return (
    /^(s\d+)\//.exec(range?.filename ?? '')?.[1] ??
    /^module\.(s\d+)/.exec(address ?? '')?.[1] ??
    /module "(s\d+)"/.exec(`${snippet?.context ?? ''} ${snippet?.code ?? ''}`)?.[1] ??
    /\bmodule\.(s\d+)|\b(s\d+)\//.exec(detail ?? '')?.[1] ??
    ''
  );
}

/** What is read of the JSON of a plan. */
interface Json {
  readonly [key: string]: unknown;
  readonly planned_values?: { readonly root_module?: PlannedModule };
  readonly resource_changes?: readonly { readonly address: string }[];
  readonly configuration?: { readonly root_module?: WrittenModule };
}

interface PlannedModule {
  readonly address?: string;
  readonly resources?: readonly { readonly address: string }[];
  readonly child_modules?: readonly PlannedModule[];
}

interface WrittenModule {
  readonly module_calls?: Readonly<Record<string, { readonly module?: WrittenModule }>>;
}

/** The plan of one of the modules, as if it were a root. */
function lifted(
  { format_version, planned_values, resource_changes, configuration }: Json,
  key: string,
): Json {
  const prefix = `module.${key}.`;
  const own = <T extends { readonly address?: string }>(each: T): T => ({
    ...each,
    address: each.address?.slice(prefix.length),
  });
  const moved = ({ address, resources = [], child_modules = [] }: PlannedModule): PlannedModule => ({
    ...(address !== undefined && address.startsWith(prefix) && { address: address.slice(prefix.length) }),
    resources: resources.map(own),
    child_modules: child_modules.map(moved),
  });
  const planned = planned_values?.root_module?.child_modules?.find(
    ({ address }) => address === `module.${key}`,
  );
  return {
    format_version,
    planned_values: { root_module: moved(planned ?? {}) },
    resource_changes: (resource_changes ?? []).filter(({ address }) => address.startsWith(prefix)).map(own),
    configuration: { root_module: configuration?.root_module?.module_calls?.[key]?.module ?? {} },
  };
}
