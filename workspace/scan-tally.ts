import { Tally } from '../core/engine/tally.ts';
import type { ScannedTemplate } from './scan.ts';

/** The tallies of all templates together. What passes in one of the `planned` modules is known better by its plan. */
export function tallyOfAll(
  templates: readonly ScannedTemplate[],
  planned: ReadonlySet<string | undefined>,
): Tally {
  const all = new Tally();
  for (const { path, kind, tally } of templates) {
    const isPlanned = kind === 'module' && planned.has(path);
    if (tally !== undefined) all.addAll(tally, isPlanned ? ['failed', 'suppressed'] : undefined);
  }
  return all;
}
