import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { analyse, judgeTemplate, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import { analyseCdk, type CdkAnalysis, type CdkContext } from '../core/engine/cdk-analysis.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import type { TextChange } from '../core/text/text-change.ts';

/** A document that an editor has open: its text, and what the rules make of it. */
export class OpenDocument {
  readonly uri: string;
  version: number;
  lines: LineIndex;
  private current: Analysis | undefined;
  /** The changes since the current analysis; undefined where they cannot be told as one. */
  private pending: TextChange | 'many' | undefined;
  private stale = true;
  private context: AnalysisContext | undefined;
  private source:
    | { readonly text: string; readonly context: CdkContext; readonly analysis: CdkAnalysis | undefined }
    | undefined;

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.version = version;
    this.lines = createLineIndex(text);
  }

  get text(): string {
    return this.lines.text;
  }

  /** Takes changes of the protocol over into the text; the analysis follows when it is asked for. */
  apply(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.version = version;
    for (const change of changes) {
      const whole = !('range' in change);
      const start = whole ? 0 : this.lines.offsetAt(change.range.start);
      const end = whole ? this.text.length : Math.max(start, this.lines.offsetAt(change.range.end));
      const made = { start, end, text: change.text };
      this.lines = this.lines.update(made, this.text.slice(0, start) + change.text + this.text.slice(end));
      this.pending = this.stale ? 'many' : made;
      this.stale = true;
    }
  }

  /** The analysis of the current text as CDK source; undefined where it is none. */
  cdk(context: CdkContext): CdkAnalysis | undefined {
    if (this.source?.text !== this.text || this.source.context !== context) {
      const analysis = analyseCdk(this.uri, this.text, context, this.source?.analysis);
      this.source = { text: this.text, context, analysis };
    }
    return this.source.analysis;
  }

  /** The analysis of the current text; undefined where the text is no template. */
  analysis(context: AnalysisContext): Analysis | undefined {
    if (this.stale) {
      const previous = this.current;
      const change =
        this.pending === 'many' && previous !== undefined
          ? difference(previous.document.text, this.text)
          : this.pending;
      this.current = analyse(this.text, context, previous, typeof change === 'object' ? change : undefined);
      this.stale = false;
      this.pending = undefined;
    } else if (this.context !== context && this.current !== undefined) {
      this.current = judgeTemplate(this.current.template, context, this.current);
    }
    this.context = context;
    return this.current;
  }
}

/** The one change that turns a text into another: what is between their common beginning and end. */
export function difference(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}
