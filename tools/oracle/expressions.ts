import { World, type Value } from '../../core/model/index.ts';
import { encodingOf } from '../../core/languages/terraform/collections.ts';
import { evaluate } from '../../core/languages/terraform/evaluate.ts';
import { jsonOf, textOf } from '../../core/languages/terraform/json-text.ts';
import { Modules } from '../../core/languages/terraform/modules.ts';
import { readModule } from '../../core/languages/terraform/module.ts';
import { memory } from '../../test/units.ts';
import type { Oracle } from '../oracle.ts';
import { generatedExpression, NAMED } from './generated-expressions.ts';
import { Random } from './random.ts';
import { inDirectory, terraform, withoutProvider } from './with-terraform.ts';

const COUNT = Number(process.env['ORACLE_COUNT'] ?? 1000);
const SEED = Number(process.env['ORACLE_SEED'] ?? 1);

/** What Terraform says of an expression that fails; no JSON says so. */
const FAILS = 'FAILS';

/** A value as JSON, of which something is not known. */
const UNKNOWN = Symbol('unknown');

export const oracle: Oracle = {
  missing: withoutProvider(),
  ask: (word) => {
    const random = new Random(SEED);
    const all = random.times(COUNT, () => generatedExpression(random)).filter((each) => each.includes(word));
    const files = filesOf(all);
    const wanted = outputsOf(files);
    const said = saidOf(files, all.length);
    const wrong: string[] = [];
    const unknown = new Map<string, number>();
    let [known, fail, told] = [0, 0, 0];
    for (const [i, expression] of all.entries()) {
      const [own, theirs] = [said[i]!, wanted[i]!];
      if (theirs === FAILS) {
        fail += 1;
        // What fails is not deployed, whatever is said of it.
        if (own !== UNKNOWN) told += 1;
      } else if (own === UNKNOWN) {
        for (const name of new Set(expression.match(/\w+(?=\()/g) ?? []))
          unknown.set(name, (unknown.get(name) ?? 0) + 1);
        if (word !== '' || process.env['ORACLE_TELLS'] !== undefined) console.log(`unknown: ${expression}`);
      } else if (own !== normal(theirs)) wrong.push(`${expression}: ${String(own)}, in Terraform ${theirs}`);
      else known += 1;
    }
    const some = all.length - fail;
    const most = [...unknown].sort(([, a], [, b]) => b - a).slice(0, 12);
    return {
      wrong,
      summary: `${all.length} expressions, of which ${fail} fail (${told} have a value here); ${wrong.length} differ; ${((100 * (some - known)) / Math.max(1, some)).toFixed(1)} % of the others unknown, most with ${most.map(([name, count]) => `${name} ${count}`).join(', ')}`,
    };
  },
};

function filesOf(all: readonly string[]): Readonly<Record<string, string>> {
  const locals = all.map((each, i) => `locals {\n  e${i} = ${each}\n}\n`).join('');
  const outputs = all
    .map(
      (each, i) =>
        `output "e${i}" {\n  value = try(nonsensitive(jsonencode(${each})), jsonencode(${each}), "${FAILS}")\n}\n`,
    )
    .join('');
  return {
    'main.tf':
      'module "m" {\n  source = "./m"\n}\noutput "all" {\n  value     = module.m\n  sensitive = true\n}\n',
    'm/main.tf': `${NAMED}${outputs}`,
    'm/expressions.tf.txt': locals,
  };
}

/** What Terraform makes of each. */
function outputsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return inDirectory(files, (folder) => {
    for (const step of [
      ['init', '-input=false'],
      ['plan', '-input=false', '-out=plan'],
    ]) {
      const { status, out } = terraform(folder, ...step);
      if (status !== 0) throw new Error(out.slice(0, 4000));
    }
    const { out } = terraform(folder, 'show', '-json', 'plan');
    const { all } = (
      JSON.parse(out) as { planned_values: { outputs: { all: { value: Record<string, string> } } } }
    ).planned_values.outputs;
    const texts: string[] = [];
    for (const [name, text] of Object.entries(all.value)) texts[Number(name.slice(1))] = text;
    return texts;
  });
}

/** What is said here of each. */
function saidOf(
  files: Readonly<Record<string, string>>,
  count: number,
): readonly (string | typeof UNKNOWN)[] {
  const { 'main.tf': root = '', 'm/main.tf': named = '', 'm/expressions.tf.txt': locals = '' } = files;
  const modules = new Modules(
    memory({ 'main.tf': root, 'm/main.tf': named, 'm/expressions.tf': locals }),
    () => false,
  );
  const module = readModule('', (path) => modules.files(path))
    ?.calls.get('m')
    ?.instances?.()[0]?.module;
  return Array.from({ length: count }, (_, i) => {
    const local = module?.locals.get(`e${i}`);
    if (module === undefined || local === undefined) return UNKNOWN;
    const world = new World();
    // Nothing is taken for granted.
    world.close();
    const scope = { module, section: local.section, world, names: new Map<string, Value>(), depth: 0 };
    const value = evaluate(local.node, scope, []);
    const json = encodingOf(value) === undefined ? jsonOf(value) : quoted(textOf(value));
    return json === undefined ? UNKNOWN : normal(json);
  });
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : JSON.stringify(text);
}

/** JSON with the entries of its objects in the order of their names. */
function normal(text: string): string {
  return JSON.stringify(ordered(JSON.parse(text)));
}

function ordered(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(ordered);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([key, value]) => [key, ordered(value)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
