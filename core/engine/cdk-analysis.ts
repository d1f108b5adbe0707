import {
  inProgram,
  looksLikeCdk,
  readCdk,
  type CdkTemplate,
  type Surroundings,
} from '../languages/cdk/read.ts';
import { suppressionsOf } from '../languages/cdk/suppressions.ts';
import { writeCdk } from '../languages/cdk/write/write.ts';
import type { Fix, Place } from '../model/index.ts';
import type { TextChange } from '../text/text-change.ts';
import type { AnalysisContext, Range } from './analysis.ts';
import type { Finding } from './finding.ts';
import { applyChanges, type FixAllResult } from './fix.ts';
import { lint, type LintResult } from './lint.ts';
import { suppress } from './suppress.ts';
import { atConstructs, type SynthesizedSource } from './synthesized.ts';

/** A file of CDK source and what the rules make of it. */
export interface CdkAnalysis {
  readonly text: string;
  readonly template: CdkTemplate;
  /** Their places count from the start of the text. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly result: LintResult;
  locate(place: Place): Range;
}

/** What CDK source is read with. */
export interface CdkContext extends AnalysisContext {
  readonly surroundings: Surroundings;
  /** What is known of the file's constructs from the templates that they were last synthesized into. */
  readonly synthesized?: SynthesizedSource | undefined;
}

/** Judges a file of CDK source; undefined where it holds none, which is told without parsing it. */
export function analyseCdk(
  path: string,
  text: string,
  context: CdkContext,
  previous?: CdkAnalysis,
): CdkAnalysis | undefined {
  if (!looksLikeCdk(path, text)) return undefined;
  return judgeCdk(readCdk(path, text, context.surroundings, previous?.template), context, previous);
}

/** Judges a file of CDK source that has been read. */
export function judgeCdk(template: CdkTemplate, context: CdkContext, previous?: CdkAnalysis): CdkAnalysis {
  const { text } = template.scope.program;
  const result = lint(template, context, previous?.result);
  const absolute = result.findings.map((finding) => inText(finding, template));
  const elsewhere = atConstructs(template, absolute, context.synthesized);
  const { findings, suppressed } = suppress(
    [...absolute, ...elsewhere],
    suppressionsOf(template.scope.program),
    context.rules,
    context.today,
    // What is found in the templates may not be known: they are not always there.
    false,
  );
  return { text, template, findings, suppressed, result, locate: ({ start, end }) => ({ start, end }) };
}

/** The finding with the places of its pieces turned into places of the text. */
function inText(finding: Finding, { scope }: CdkTemplate): Finding {
  const { place, origin, related } = finding;
  return {
    ...finding,
    place: inProgram(scope, place),
    origin: origin && { ...origin, place: inProgram(scope, origin.place) },
    related: related.map((other) => inProgram(scope, other)),
  };
}

/** The fixes of a finding that can be written exactly, best first. */
export function cdkFixes(
  { template }: CdkAnalysis,
  finding: Finding,
): readonly { readonly fix: Fix; readonly changes: readonly TextChange[] }[] {
  const { world } = finding;
  if (world === undefined) return [];
  return finding.fixes().flatMap((fix) => {
    const changes = writeCdk(template, fix.edits, world);
    return changes === undefined || changes.length === 0 ? [] : [{ fix, changes }];
  });
}

/** Repairs that touch each other wait for the next round. */
const MOST_ROUNDS = 10;

/** Applies the first wanted fix of every finding, reads and judges again, until nothing is left to repair. */
export function fixCdk(
  path: string,
  text: string,
  context: CdkContext,
  wanted: (finding: Finding, fix: Fix) => boolean = (_finding, fix) => fix.safety === 'safe',
): Pick<FixAllResult, 'text' | 'applied'> {
  let current = text;
  const applied: { finding: Finding; fix: Fix }[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const analysis = analyseCdk(path, current, context);
    const taken: TextChange[] = [];
    for (const finding of analysis?.findings ?? []) {
      const written = cdkFixes(analysis!, finding).find(({ fix }) => wanted(finding, fix));
      const isFree = written?.changes.every((change) =>
        taken.every((other) => change.end < other.start || change.start > other.end),
      );
      if (written === undefined || isFree !== true) continue;
      taken.push(...written.changes);
      applied.push({ finding, fix: written.fix });
    }
    if (taken.length === 0) break;
    current = applyChanges(
      current,
      taken.sort((a, b) => a.start - b.start),
    );
  }
  return { text: current, applied };
}
