import type { Edit, World } from '../../../model/index.ts';
import type { TextChange } from '../../../text/text-change.ts';
import type { CdkTemplate } from '../read.ts';
import { changesOf } from './changes.ts';
import { planOf } from './planner.ts';

/**
 * The changes to the text that edits make in a world, sorted and without overlap; undefined where one of them cannot be
 * written exactly.
 */
export function writeCdk(
  template: CdkTemplate,
  edits: readonly Edit[],
  world: World,
): readonly TextChange[] | undefined {
  const plan = planOf(template, edits, world);
  const changes = plan && changesOf(plan);
  const sorted = changes && [...changes].sort((a, b) => a.start - b.start);
  // Two that touch each other would have to be written as one.
  return sorted?.some((change, i) => i > 0 && sorted[i - 1]!.end > change.start) === true
    ? undefined
    : sorted;
}
