import type { Edit, World } from '../../../model/index.ts';
import type { HclSection } from '../../../syntax/hcl/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import type { TfTemplate } from '../read.ts';
import { hasPlaces, writeHcl } from './hcl.ts';
import { writeJson } from './json.ts';
import { planOf, type SectionPlan } from './plan.ts';

/** A change to the text of a section, in its offsets. */
export interface SectionChange extends TextChange {
  readonly section: HclSection;
}

/** The changes that edits make; undefined where one of them cannot be written exactly. A conditional is edited in its branch of the world. */
export function writeTerraform(
  template: TfTemplate,
  edits: readonly Edit[],
  world: World,
): readonly SectionChange[] | undefined {
  const plan = planOf(template, edits, world);
  if (plan === undefined) return undefined;
  const changes: SectionChange[] = [];
  for (const [section, part] of plan) {
    const written = changesIn(section, part);
    if (written === undefined) return undefined;
    changes.push(...written.map((change) => ({ section, ...change })));
  }
  return changes;
}

/** The sections that edits change, which are told without making texts; undefined where one of them cannot be written exactly. */
export function changedSections(
  template: TfTemplate,
  edits: readonly Edit[],
  world: World,
): readonly HclSection[] | undefined {
  const plan = planOf(template, edits, world);
  if (plan === undefined) return undefined;
  const changed: HclSection[] = [];
  for (const [section, part] of plan) {
    const told = section.json === true ? undefined : hasPlaces(section, part);
    const written = told ?? changesIn(section, part);
    if (written === false || written === undefined) return undefined;
    if (written === true || written.length > 0) changed.push(section);
  }
  return changed;
}

function changesIn(section: HclSection, part: SectionPlan): readonly TextChange[] | undefined {
  const written = section.json === true ? writeJson(section.text, part) : writeHcl(section, part);
  return written === undefined || overlap(written) ? undefined : written;
}

function overlap(changes: readonly TextChange[]): boolean {
  return changes.some(
    ({ start, end }, i) =>
      start < end && changes.some((other, j) => i !== j && other.start < end && start < other.end),
  );
}
