import { readTemplate, type CfnTemplate } from '../languages/cloudformation/read.ts';
import { looksLikeTemplate } from '../languages/cloudformation/sniff.ts';
import { readSuppressions } from '../languages/cloudformation/suppressions.ts';
import type { Place } from '../model/index.ts';
import type { SyntaxDocument, TextChange } from '../syntax/blocks.ts';
import { readJson } from '../syntax/json/read.ts';
import { readYaml } from '../syntax/yaml/read.ts';
import type { Finding } from './finding.ts';
import { lint, type LintContext, type LintResult } from './lint.ts';
import { suppress } from './suppress.ts';

export interface AnalysisContext extends LintContext {
  /** `YYYY-MM-DD`: decides which suppressions have expired. */
  readonly today: string;
}

/** A stretch of a document in UTF-16 offsets from its start. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place where reading failed. */
export interface Unreadable extends Range {
  readonly message: string;
}

/** One version of a template's text and what the rules make of it. */
export interface Analysis {
  readonly document: SyntaxDocument;
  readonly template: CfnTemplate;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly result: LintResult;
  readonly unreadable: readonly Unreadable[];
  /** Where a place stands in this version. */
  locate(place: Place): Range;
}

/**
 * Reads and judges a text; undefined where it is no template. With the previous version and the change that
 * was made to it, only what the change touches is read and judged again.
 */
export function analyse(
  text: string,
  context: AnalysisContext,
  previous?: Analysis,
  change?: TextChange,
): Analysis | undefined {
  if (previous === undefined && !looksLikeTemplate(text)) return undefined;
  const document = readDocument(text, previous?.document, change);
  const template = readTemplate(document, previous?.template);
  return template === undefined ? undefined : judgeTemplate(template, context, previous);
}

/** Judges a template that is read already, as when settings or neighbours have changed. */
export function judgeTemplate(
  template: CfnTemplate,
  context: AnalysisContext,
  previous?: Analysis,
): Analysis {
  const result = lint(template, context, previous?.result);
  const { findings, suppressed } = suppress(
    result.findings,
    readSuppressions(template),
    context.rules,
    context.today,
  );
  const { document } = template;
  let starts: Map<object, number> | undefined;
  return {
    document,
    template,
    findings,
    suppressed,
    result,
    unreadable: document.blocks.flatMap(({ block, start }) =>
      block.problems.map((problem) => ({
        start: start + problem.start,
        end: start + problem.end,
        message: problem.message,
      })),
    ),
    locate: (place) => {
      starts ??= new Map(document.blocks.map(({ block, start }) => [block, start]));
      const start = starts.get(place.source) ?? 0;
      return { start: start + place.start, end: start + place.end };
    },
  };
}

function readDocument(
  text: string,
  previous: SyntaxDocument | undefined,
  change: TextChange | undefined,
): SyntaxDocument {
  const language = /^[\s\uFEFF]*[{[]\s*(?:["{[}\]]|$)/.test(text) ? 'json' : 'yaml';
  const read = language === 'json' ? readJson : readYaml;
  return previous?.language === language ? read(text, previous, change) : read(text);
}

/** The message as it is shown: with the default that the value was taken from, by its line (from 1). */
export function fullMessage(finding: Finding, lineOf: (place: Place) => number): string {
  const { origin } = finding;
  if (origin === undefined) return finding.message;
  return `${finding.message} (\`${origin.value}\`, ${origin.description}, line ${lineOf(origin.place)})`;
}
