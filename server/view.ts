import { pathToFileURL } from 'node:url';
import { cdkFixes, type CdkAnalysis } from '../core/engine/cdk-analysis.ts';
import type { Analysis, Range } from '../core/engine/analysis.ts';
import type { Finding } from '../core/engine/finding.ts';
import { writtenFixes } from '../core/engine/fix.ts';
import { moduleFixes, type ModuleAnalysis } from '../core/engine/module-analysis.ts';
import { moduleSuppression, sourceSuppression, suppressionEdit } from '../core/engine/suppress-edit.ts';
import type { Fix, Place } from '../core/model/index.ts';
import type { SourceFile } from '../core/languages/terraform/module.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import type { TextChange } from '../core/text/text-change.ts';

/** Where something stands, with what turns its offsets into lines. */
export interface Spot extends Range {
  readonly uri: string;
  readonly lines: LineIndex;
}

/** A fix with its changes by document. */
export interface ViewedFix {
  readonly fix: Fix;
  readonly changes: ReadonlyMap<
    string,
    { readonly lines: LineIndex; readonly changes: readonly TextChange[] }
  >;
}

/** What the features of an editor ask of a document, whichever language it is in. */
export interface View {
  readonly uri: string;
  readonly lines: LineIndex;
  /** The findings in this document. */
  readonly findings: readonly Finding[];
  readonly unreadable: readonly (Range & { readonly message: string })[];
  locate(place: Place): Spot | undefined;
  fixes(finding: Finding): readonly ViewedFix[];
  /** The changes to this document that ignore a finding. */
  suppression(finding: Finding): readonly TextChange[] | undefined;
  /** The canonical type of a resource. */
  typeOf(resource: string): string | undefined;
}

/** A CloudFormation template. */
export function viewOfTemplate(analysis: Analysis, uri: string, lines: LineIndex): View {
  return {
    uri,
    lines,
    findings: analysis.findings,
    unreadable: analysis.unreadable,
    locate: (place) => ({ uri, lines, ...analysis.locate(place) }),
    fixes: (finding) =>
      writtenFixes(analysis, finding).map(({ fix, changes }) => ({
        fix,
        changes: new Map([[uri, { lines, changes }]]),
      })),
    suppression: (finding) => suppressionEdit(analysis, finding),
    typeOf: (resource) => analysis.template.named(resource)?.type,
  };
}

/**
 * A synthesized template, with all its findings or those that have a message in `left`. Nothing is repaired in what the
 * next synthesis writes anew.
 */
export function viewOfSynthesized(
  analysis: Analysis,
  uri: string,
  lines: LineIndex,
  left?: ReadonlyMap<string, string>,
): View {
  const findings = analysis.findings.flatMap((finding) => {
    const message = left === undefined ? finding.message : left.get(findingId(finding));
    return message === undefined ? [] : [{ ...finding, message }];
  });
  const view = viewOfTemplate(analysis, uri, lines);
  const unreadable = left === undefined ? view.unreadable : [];
  return { ...view, findings, unreadable, fixes: () => [], suppression: () => undefined };
}

/** A name for a finding that outlives a keystroke. */
export function findingId({ ruleId, resource, path }: Finding): string {
  return `${ruleId}@${resource}@${path.join('.')}`;
}

/** A file of CDK source. */
export function viewOfCdk(analysis: CdkAnalysis, uri: string, lines: LineIndex): View {
  return {
    uri,
    lines,
    findings: analysis.findings,
    unreadable: [],
    locate: (place) => ({ uri, lines, ...analysis.locate(place) }),
    fixes: (finding) =>
      cdkFixes(analysis, finding).map(({ fix, changes }) => ({
        fix,
        changes: new Map([[uri, { lines, changes }]]),
      })),
    suppression: (finding) =>
      sourceSuppression(analysis.text, analysis.template.scope.program.syntax, finding),
    typeOf: (resource) => analysis.template.named(resource)?.type,
  };
}

/** Each file of a Terraform module; `linesOf` knows what is open. */
export function viewsOfModule(
  analysis: ModuleAnalysis,
  linesOf: (uri: string) => LineIndex | undefined = () => undefined,
): readonly View[] {
  const known = new Map<SourceFile, { readonly uri: string; readonly lines: LineIndex }>();
  const at = (file: SourceFile): { readonly uri: string; readonly lines: LineIndex } => {
    let found = known.get(file);
    if (found === undefined) {
      const uri = pathToFileURL(file.path).href;
      found = { uri, lines: linesOf(uri) ?? createLineIndex(file.document.text) };
      known.set(file, found);
    }
    return found;
  };
  const locate = (place: Place): Spot | undefined => {
    const found = analysis.locate(place);
    return found && { ...at(found.file), start: found.start, end: found.end };
  };
  return analysis.files.map((file) => ({
    ...at(file),
    findings: analysis.findings.filter(({ place }) => analysis.locate(place)?.file === file),
    unreadable: analysis.unreadable.filter((problem) => problem.file === file),
    locate,
    fixes: (finding) =>
      moduleFixes(analysis, finding).map(({ fix, changes }) => ({
        fix,
        changes: new Map(
          [...changes].map(([changed, own]) => [at(changed).uri, { lines: at(changed).lines, changes: own }]),
        ),
      })),
    suppression: (finding) => moduleSuppression(analysis, finding),
    typeOf: (resource) => analysis.template.named(resource)?.type,
  }));
}
