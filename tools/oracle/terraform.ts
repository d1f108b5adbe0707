import type { Oracle } from '../oracle.ts';
import { generatedModules } from './generated-modules.ts';
import { compare } from './terraform-outcomes.ts';
import { kept, plansOf, type Sample } from './terraform-plans.ts';
import { samplesOf } from './terraform-samples.ts';
import { missing } from './with-terraform.ts';

/** All that were planned before, and as many others as a run of some minutes takes; all of them with ORACLE_ALL. */
function some(samples: readonly Sample[], word: string): readonly Sample[] {
  if (word !== '' || process.env['ORACLE_ALL'] !== undefined) return samples;
  return samples.filter(
    (sample, i) =>
      /^(?:own|examples|reports)\//.test(sample.name) || kept(sample) !== undefined || i % 10 === 0,
  );
}

export const oracle: Oracle = {
  missing: missing(),
  ask: (word) => {
    const all = [
      ...some(samplesOf(word), word),
      ...generatedModules().filter(({ name }) => name.includes(word)),
    ];
    const wrong: string[] = [];
    const unknown = new Map<string, number>();
    let [modules, known, same] = [0, 0, 0];
    for (const [sample, planned] of plansOf(all)) {
      if ('refused' in planned) continue;
      modules += 1;
      const compared = compare(sample, planned.plan);
      wrong.push(...compared.wrong.map((line) => `${sample.name} ${line}`));
      known += compared.known;
      same += compared.known - compared.unknown.length - compared.wrong.length;
      for (const what of compared.unknown) unknown.set(what, (unknown.get(what) ?? 0) + 1);
      if (word !== '') for (const what of compared.unknown) console.log(`${sample.name}: unknown ${what}`);
    }
    const most = [...unknown].sort(([, a], [, b]) => b - a).slice(0, 12);
    const share = ((100 * same) / Math.max(1, known)).toFixed(1);
    return {
      wrong,
      summary: `${modules} modules of ${all.length} plan, ${known} outcomes of their plans, ${wrong.length} differ, ${share} % known in the source; unknown most: ${most.map(([what, count]) => `${what} ${count}`).join(', ')}`,
    };
  },
};
