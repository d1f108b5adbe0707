import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Oracle } from '../oracle.ts';
import { ROOT } from '../root.ts';
import { repairs } from './page-repairs.ts';

/** Templates that one process deploys: some services of moto's keep what was in a stack before. */
const BATCH = 200;

const SCRIPT = join(ROOT, 'tools', 'oracle', 'deploy.py');

/** How the deployment of each text went: null where it went well, else why not. */
function deployed(texts: readonly string[]): ReadonlyMap<string, string | null> {
  const went = new Map<string, string | null>();
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH);
    const { stdout, stderr, status } = spawnSync('python3', ['-W', 'ignore', SCRIPT], {
      input: JSON.stringify(batch),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
    const results = JSON.parse(stdout) as readonly (string | null)[];
    batch.forEach((text, i) => went.set(text, results[i]!));
  }
  return went;
}

/** Deploys what repairs write to moto, where it deploys what stood there before. */
export const oracle: Oracle = {
  missing:
    spawnSync('python3', ['-c', 'import boto3, moto, samtranslator']).status === 0
      ? undefined
      : 'there is no moto, or no SAM translator, for Python',
  ask: (word) => {
    const asked = repairs(word);
    const before = deployed([...new Set(asked.map((repair) => repair.before))]);
    const known = asked.filter((repair) => before.get(repair.before) === null);
    const after = deployed([...new Set(known.map((repair) => repair.after))]);
    const fell = known.filter((repair) => after.get(repair.after)?.startsWith('fell: ') === true);
    const wrong = known.flatMap((repair) => {
      const why = after.get(repair.after);
      return why === null || fell.includes(repair) ? [] : [`${repair.name}: ${why}`];
    });
    const numbers = [
      `${known.length} of ${asked.length} repairs are of what moto deploys before`,
      `${fell.length} have it fall`,
      `${wrong.length} it does not deploy after`,
    ];
    return { wrong, summary: numbers.join(', ') };
  },
};
