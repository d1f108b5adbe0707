import type { Diagnostic } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { analyse } from '../core/engine/analysis.ts';
import { analyseCdk, type CdkContext } from '../core/engine/cdk-analysis.ts';
import { factsOf, type Facts } from '../core/engine/workspace.ts';
import { createLineIndex } from '../core/text/lines.ts';
import { mayBeCdk } from '../workspace/cdk.ts';
import { isInside, readText } from '../workspace/find-files.ts';
import type { Assemblies } from './assemblies.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Settings } from './settings.ts';
import { viewOfCdk, viewOfSynthesized, viewOfTemplate, type View } from './view.ts';

/** What is needed of the session to judge files that are not open. */
export interface Judging {
  readonly folders: readonly string[];
  readonly settings: Settings;
  readonly assemblies: Assemblies;
  /** In bytes. */
  readonly largestFile: number | undefined;
  context(uri: string): CdkContext;
  publish(uri: string, diagnostics: Diagnostic[]): void;
}

/** The files that no editor has open: read for what the others ask of them, and shown after a scan. */
export class ClosedFiles {
  /** Whether a scan has asked for their findings. */
  shown = false;
  private readonly judging: Judging;

  constructor(judging: Judging) {
    this.judging = judging;
  }

  /** Reads and judges a file, and shows its findings where a scan has asked for them. */
  read(uri: string): { readonly facts: Facts; readonly findings: number } | undefined {
    const { folders, settings } = this.judging;
    const path = URI.parse(uri).fsPath;
    const found = folders.some((folder) => isInside(path, folder)) ? this.judge(path) : undefined;
    if (!this.shown) return found && { facts: found.facts, findings: 0 };
    this.judging.publish(uri, found === undefined ? [] : diagnosticsOf(found.view, settings));
    return found && { facts: found.facts, findings: found.view.findings.length };
  }

  /** What others may ask of a file; undefined where it is no template. */
  facts(path: string): Facts | undefined {
    return this.judge(path)?.facts;
  }

  /** Shows of a synthesized template what could not be put down to one construct in the source; how much that is. */
  showSynthesized(path: string): number {
    const { assemblies, largestFile, settings } = this.judging;
    const uri = URI.file(path).toString();
    const left = this.shown ? assemblies.template(path)?.left : undefined;
    const content = left === undefined || left.size === 0 ? undefined : readText(path, largestFile);
    const analysis =
      content !== undefined && 'text' in content
        ? analyse(content.text, this.judging.context(uri))
        : undefined;
    const lines = createLineIndex(analysis?.document.text ?? '');
    const view = analysis && viewOfSynthesized(analysis, uri, lines, left);
    this.judging.publish(uri, view === undefined ? [] : diagnosticsOf(view, settings));
    return view?.findings.length ?? 0;
  }

  private judge(path: string): { readonly view: View; readonly facts: Facts } | undefined {
    const content = readText(path, this.judging.largestFile);
    if (content === undefined || 'problem' in content) return undefined;
    const uri = URI.file(path).toString();
    const context = this.judging.context(uri);
    const lines = createLineIndex(content.text);
    if (mayBeCdk(path)) {
      const source = analyseCdk(path, content.text, context);
      return source && { view: viewOfCdk(source, uri, lines), facts: factsOf(source.template) };
    }
    const analysis = analyse(content.text, context);
    return analysis && { view: viewOfTemplate(analysis, uri, lines), facts: factsOf(analysis.template) };
  }
}
