import { Tally } from '../core/engine/tally.ts';
import type { ScannedTemplate } from './scan.ts';

/** The tallies of all templates together. What passes in one of the `sources` is known better by what was made of it. */
export function tallyOfAll(templates: readonly ScannedTemplate[], sources: ReadonlySet<string>): Tally {
  const all = new Tally();
  for (const { path, tally } of templates)
    if (tally !== undefined) all.addAll(tally, sources.has(path) ? ['failed', 'suppressed'] : undefined);
  return all;
}
